package org.itpregistry.report.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itpregistry.report.service.Parts.all;
import static org.itpregistry.report.service.Parts.plain;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.itpregistry.report.domain.ResultLine;
import org.itpregistry.report.domain.TextRun;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What the web page of a report holds; kept as target/parveen2019.html to be looked at. */
class SummaryHtmlTest {
    private static Document page;

    @BeforeAll
    static void read() throws Exception {
        String html = HtmlFile.of(SummaryPdf.SUMMARY, "Summary <of> PARVEEN2019 & more");
        Files.writeString(Path.of("target", "parveen2019.html"), html);
        page = Parts.parsed(html.getBytes(StandardCharsets.UTF_8));
    }

    static List<ResultLine> lines() {
        return SummaryPdf.SUMMARY.results();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void a_number_stands_in_a_row_that_its_measure_names(ResultLine line) {
        String measure = plain(TextRun.of(line.measure()).get(0).text());
        assertThat(all(page, "tr"))
                .filteredOn(row -> !all(row, "td").isEmpty())
                .filteredOn(row -> plain(all(row, "th").get(0).getTextContent()).startsWith(measure))
                .extracting(row -> all(row, "td").stream()
                        .limit(6)
                        .map(cell -> plain(cell.getTextContent()))
                        .toList())
                .contains(Stream.of(
                                line.fraction(),
                                line.value(),
                                line.unit(),
                                line.interval(),
                                line.notEvaluable(),
                                line.published())
                        .map(Parts::plain)
                        .toList());
    }

    @Test
    void every_table_has_a_caption_and_its_headers_a_scope() {
        assertThat(all(page, "table")).hasSize(14).allSatisfy(table -> {
            assertThat(all(table, "caption").get(0).getTextContent()).isNotBlank();
            assertThat(all(all(table, "thead").get(0), "th")).isNotEmpty().allMatch(head -> head.getAttribute("scope")
                    .equals("col"));
            assertThat(all(all(table, "tbody").get(0), "tr"))
                    .allMatch(row -> all(row, "th").get(0).getAttribute("scope").equals("row"));
        });
    }

    @Test
    void no_heading_skips_a_level() {
        assertThat(all(page, "h1")).hasSize(1);
        assertThat(all(page, "h2")).hasSize(16);
        assertThat(all(page, "h3")).isEmpty();
    }

    @Test
    void a_figure_says_what_it_shows() {
        assertThat(all(page, "svg")).hasSize(2).allSatisfy(figure -> {
            Element description = all(figure, "desc").get(0);
            assertThat(figure.getAttribute("aria-describedby")).isEqualTo(description.getAttribute("id"));
            assertThat(description.getTextContent()).isNotBlank();
        });
    }

    @Test
    void it_has_a_language_a_title_and_the_label_of_made_up_data() {
        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("en");
        assertThat(all(page, "title").get(0).getTextContent()).isEqualTo("Summary <of> PARVEEN2019 & more");
        assertThat(all(page, "header").get(0).getTextContent()).contains("Synthetic data");
        assertThat(all(page, "footer").get(0).getTextContent()).contains("data cut 2017-12-31");
    }

    @Test
    void ids_are_unique() {
        assertThat(all(page, "*").stream()
                        .map(element -> element.getAttribute("id"))
                        .filter(id -> !id.isEmpty() && !id.equals("genericDefs")))
                .doesNotHaveDuplicates();
    }
}
