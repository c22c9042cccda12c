package org.itpregistry.report.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itpregistry.report.service.Parts.all;
import static org.itpregistry.report.service.Parts.plain;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.itpregistry.report.domain.ResultLine;
import org.itpregistry.report.domain.TextRun;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What the Word document holds, read back from it; kept as target/parveen2019.docx to be looked at. */
class SummaryDocxTest {
    private static Parts parts;
    private static Document document;

    @BeforeAll
    static void read() throws Exception {
        byte[] file = write();
        Files.write(Path.of("target", "parveen2019.docx"), file);
        parts = Parts.of(file);
        document = parts.xml("word/document.xml");
    }

    private static byte[] write() {
        return DocxFile.of(SummaryPdf.SUMMARY, "Summary <of> PARVEEN2019 & more", "ITP registry");
    }

    static List<ResultLine> lines() {
        return SummaryPdf.SUMMARY.results();
    }

    private static String words(String styled) {
        return TextRun.of(styled).stream().map(TextRun::text).collect(Collectors.joining());
    }

    /** The cells of all rows, a bar between them. */
    private static List<String> rows() {
        return all(document, "w:tr").stream()
                .map(row -> all(row, "w:tc").stream()
                        .map(cell -> plain(cell.getTextContent()))
                        .collect(Collectors.joining("|")))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void a_number_stands_in_a_row_with_its_fraction_interval_and_comparison(ResultLine line) {
        String cells = String.join(
                "|",
                plain(words(line.measure()) + line.definition()),
                line.fraction(),
                plain(line.value()),
                line.unit(),
                line.interval(),
                line.notEvaluable(),
                plain(line.published()),
                plain(words(line.comparison())));
        assertThat(rows()).contains(cells);
    }

    @Test
    void headings_are_headings() {
        List<String> headings = all(document, "w:p").stream()
                .filter(paragraph -> style(paragraph).startsWith("Heading"))
                .map(paragraph -> style(paragraph) + " " + paragraph.getTextContent())
                .toList();
        assertThat(headings)
                .startsWith(
                        "Heading1 Immune thrombocytopenia in pregnancy", "Heading2 Table 1. Characteristics by group")
                .contains("Heading2 Table 3. Population and frequency", "Heading2 Definitions", "Heading2 Methods")
                .endsWith("Heading2 STROBE items", "Heading2 RECORD items");
    }

    private static String style(Element paragraph) {
        return all(paragraph, "w:pStyle").get(0).getAttribute("w:val");
    }

    @Test
    void every_table_of_results_has_a_name_and_repeats_its_head() {
        List<Element> named = all(document, "w:tbl").stream()
                .filter(table -> !all(table, "w:tblCaption").isEmpty())
                .toList();
        assertThat(named).hasSize(14).allSatisfy(table -> {
            assertThat(all(table, "w:tblHeader")).hasSize(1);
            assertThat(all(table, "w:tbl")).isEmpty();
            assertThat(all(all(table, "w:tr").get(0), "w:tc"))
                    .hasSameSizeAs(all(table, "w:gridCol"))
                    .hasSameSizeAs(all(all(table, "w:tr").get(1), "w:tc"));
        });
    }

    @Test
    void a_figure_has_an_alternative_text_and_its_picture() {
        assertThat(all(document, "wp:docPr")).hasSize(2).allSatisfy(figure -> assertThat(figure.getAttribute("descr"))
                .isNotBlank());
        assertThat(all(document, "wp:docPr").get(0).getAttribute("descr")).startsWith("38 persons in the cohort");
        assertThat(parts.bytes()).containsKeys("word/figure1.png", "word/figure2.png");
    }

    @Test
    void every_page_says_that_the_data_are_synthetic_and_of_which_version_they_are() throws Exception {
        assertThat(parts.xml("word/header1.xml").getDocumentElement().getTextContent())
                .contains("Synthetic data", "cohort PARVEEN2019");
        assertThat(parts.xml("word/footer1.xml").getDocumentElement().getTextContent())
                .contains("made 2026-01-02 03:04 UTC · data cut 2017-12-31");
    }

    @Test
    void every_definition_stands_in_the_appendix() {
        assertThat(SummaryPdf.RESULT.definitions()).allSatisfy(about -> assertThat(rows())
                .anyMatch(row -> row.startsWith(about.id() + " v" + about.version() + "|")));
    }

    @Test
    void every_part_is_well_formed_and_every_relation_has_its_part() throws Exception {
        for (String part : parts.bytes().keySet()) {
            if (!part.endsWith(".png")) {
                assertThat(parts.xml(part).getDocumentElement()).as(part).isNotNull();
            }
        }
        assertThat(all(parts.xml("word/_rels/document.xml.rels"), "Relationship"))
                .allSatisfy(
                        relation -> assertThat(parts.bytes()).containsKey("word/" + relation.getAttribute("Target")));
        assertThat(parts.xml("docProps/core.xml").getDocumentElement().getTextContent())
                .contains("Summary <of> PARVEEN2019 & more", "en-US");
    }

    @Test
    void the_same_report_is_the_same_file() {
        assertThat(write()).isEqualTo(write());
    }
}
