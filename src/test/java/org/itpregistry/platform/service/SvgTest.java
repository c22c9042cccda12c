package org.itpregistry.platform.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.itpregistry.figure.FlowFigure;
import org.junit.jupiter.api.Test;

class SvgTest {
    private static FlowFigure figure(String text) {
        return new FlowFigure("Flow <1>", List.of(new FlowFigure.Stage(text, List.of())));
    }

    @Test
    void a_figure_is_one_element_with_title_and_description_first() {
        assertThat(Svg.of(figure("38 persons & more")).replaceAll("\\s+(?=/?>)", ""))
                .startsWith("<svg")
                .containsPattern("<svg[^>]*><title[^>]*>Flow &lt;1&gt;</title>")
                .contains("38 persons &amp; more.</desc>", "role=\"img\"", "viewBox=\"0 0 487.0")
                .doesNotContain("<text", "<!--");
    }

    @Test
    void two_figures_of_a_page_have_different_ids() {
        assertThat(id(Svg.of(figure("38 persons")))).isNotEqualTo(id(Svg.of(figure("39 persons"))));
    }

    private static String id(String svg) {
        return svg.replaceFirst("(?s).*aria-describedby=\"([^\"]+)\".*", "$1");
    }
}
