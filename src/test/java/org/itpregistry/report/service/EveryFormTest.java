package org.itpregistry.report.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itpregistry.report.service.Parts.all;
import static org.itpregistry.report.service.Parts.plain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.itpregistry.cohort.domain.ResultTable;
import org.itpregistry.report.domain.CohortSummary;
import org.itpregistry.report.domain.Edition;
import org.itpregistry.report.domain.ResultLine;
import org.itpregistry.report.domain.TableRow;
import org.itpregistry.report.domain.Workbook;
import org.itpregistry.report.domain.WorkbookSheet;
import org.itpregistry.study.StudyResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;

/** Every shipped study can be handed out in every form, and each form holds all of its numbers. */
class EveryFormTest {
    static List<String> studies() {
        return Studies.all();
    }

    private static CohortSummary summary(StudyResult result) {
        return CohortSummary.of(result, Edition.of(Instant.parse("2026-01-02T03:04:05Z"), ResultTable.of(result)));
    }

    private static String numbers(ResultLine line) {
        return plain(line.fraction() + " " + line.value());
    }

    private static List<String> rows(Document document, String row, String cell) {
        return all(document, row).stream()
                .map(found -> all(found, cell).stream()
                        .map(element -> element.getTextContent())
                        .collect(Collectors.joining(" ")))
                .map(Parts::plain)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("studies")
    void docx_and_html_hold_every_number(String study) throws Exception {
        CohortSummary summary = summary(Studies.result(study));
        Document docx = Parts.of(DocxFile.of(summary, study, "ITP registry")).xml("word/document.xml");
        Document html = Parts.parsed(HtmlFile.of(summary, study).getBytes(StandardCharsets.UTF_8));
        List<String> inDocx = rows(docx, "w:tr", "w:tc");
        List<String> inHtml = rows(html, "tr", "td");
        assertThat(summary.results()).isNotEmpty().allSatisfy(line -> {
            assertThat(inDocx).anyMatch(row -> row.contains(numbers(line)));
            assertThat(inHtml).anyMatch(row -> row.startsWith(numbers(line)));
        });
    }

    @ParameterizedTest
    @MethodSource("studies")
    void the_workbook_has_a_row_for_every_number(String study) throws Exception {
        StudyResult result = Studies.result(study);
        Workbook workbook = Workbook.of(result, summary(result));
        Parts file = Parts.of(XlsxFile.of(workbook, study, "ITP registry"));
        int rows = 0;
        for (int sheet = 1; sheet <= workbook.sheets().size(); sheet++) {
            WorkbookSheet written = workbook.sheets().get(sheet - 1);
            int found =
                    all(file.xml("xl/worksheets/sheet" + sheet + ".xml"), "row").size() - 1;
            assertThat(found).as(written.name()).isEqualTo(written.rows().size());
            rows += written.columns().get(0).head().equals("item_id") ? found : 0;
        }
        assertThat(rows).isEqualTo(result.rows().size());
    }

    private static List<TableRow> tables(CohortSummary summary) {
        return Stream.of(summary.openingTables(), summary.closingTables(), summary.checklists())
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("studies")
    void every_form_holds_every_general_table_and_every_figure(String study) throws Exception {
        StudyResult result = Studies.result(study);
        CohortSummary summary = summary(result);
        byte[] pages = PdfFile.of(SummaryPrint.of(summary), study, "ITP registry", "Summary");
        Document docx = Parts.of(DocxFile.of(summary, study, "ITP registry")).xml("word/document.xml");
        Document html = Parts.parsed(HtmlFile.of(summary, study).getBytes(StandardCharsets.UTF_8));
        Parts workbook = Parts.of(XlsxFile.of(Workbook.of(result, summary), study, "ITP registry"));
        String shared = unspaced(
                workbook.xml("xl/sharedStrings.xml").getDocumentElement().getTextContent());
        List<String> inDocx = rows(docx, "w:tr", "w:tc");
        List<String> inHtml = rows(html, "tr", "td");
        try (var pdf = Loader.loadPDF(pages)) {
            String text = unspaced(new PDFTextStripper().getText(pdf));
            assertThat(tables(summary)).isNotEmpty().allSatisfy(row -> {
                List<String> cells = row.cells().texts();
                assertThat(inDocx).contains(plain(String.join(" ", cells)));
                assertThat(inHtml).contains(plain(String.join(" ", cells.subList(1, cells.size()))));
                assertThat(shared).contains(unspaced(cells.get(0)));
                assertThat(cells).allSatisfy(cell -> assertThat(text).contains(unspaced(cell)));
            });
            assertThat(summary.figures())
                    .hasSizeGreaterThanOrEqualTo(result.protocol().figures().size())
                    .allSatisfy(figure -> {
                        assertThat(text).contains(unspaced(figure.figure().title()));
                        assertThat(all(docx, "wp:docPr"))
                                .anyMatch(drawn -> drawn.getAttribute("descr").equals(figure.words()));
                        assertThat(all(html, "desc"))
                                .anyMatch(said -> said.getTextContent().equals(figure.words()));
                    });
        }
    }

    /** A long class is broken where its column ends. */
    private static String unspaced(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", "");
    }

    @ParameterizedTest
    @MethodSource("studies")
    void the_pdf_holds_every_value(String study) throws Exception {
        CohortSummary summary = summary(Studies.result(study));
        try (var pdf = Loader.loadPDF(PdfFile.of(SummaryPrint.of(summary), study, "ITP registry", "Summary"))) {
            String text = unspaced(new PDFTextStripper().getText(pdf));
            assertThat(summary.results()).allSatisfy(line -> assertThat(text).contains(unspaced(line.value())));
            assertThat(text).contains(unspaced(summary.head()));
        }
    }
}
