package org.itpregistry.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.itpregistry.platform.service.Svg;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** What holds for every figure, also of nobody, of one, of thousands, and with names that are too long. */
class GalleryTest {
    static Stream<Arguments> figures() {
        return Gallery.all().entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("figures")
    void the_svg_is_well_formed_and_says_what_it_shows(String name, Figure figure) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document svg = factory.newDocumentBuilder().parse(new InputSource(new StringReader(Svg.of(figure))));
        assertThat(svg.getDocumentElement().getFirstChild().getTextContent()).isEqualTo(figure.title());
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo(figure.description());
        assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("figures")
    void nothing_is_drawn_at_a_place_that_is_no_number(String name, Figure figure) {
        assertThat(Svg.of(figure)).doesNotContain("NaN", "Infinity", "<script", " style=");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("figures")
    void no_label_runs_into_another_one(String name, Figure figure) {
        List<Drawn.Label> labels = Drawn.of(figure).labels;
        for (int i = 0; i < labels.size(); i++) {
            for (Drawn.Label later : labels.subList(i + 1, labels.size())) {
                assertThat(labels.get(i).covers(later))
                        .as("%s on %s", labels.get(i), later)
                        .isFalse();
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("figures")
    void no_label_leaves_the_figure(String name, Figure figure) {
        assertThat(Drawn.of(figure).labels).allSatisfy(label -> {
            assertThat(label.box().getMinX()).isGreaterThanOrEqualTo(-0.5);
            assertThat(label.box().getMaxX()).isLessThanOrEqualTo(figure.width() + 0.5);
            assertThat(label.box().getMinY()).isGreaterThanOrEqualTo(-0.5);
            assertThat(label.box().getMaxY()).isLessThanOrEqualTo(figure.height() + 0.5);
        });
    }
}
