package org.itpregistry.report.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.jasperreports.engine.JasperPrint;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.itpregistry.cohort.domain.ResultTable;
import org.itpregistry.report.domain.CohortSummary;
import org.itpregistry.report.domain.Edition;
import org.itpregistry.study.StudyResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where the tables of every shipped study break. */
class PageBreaksTest {
    private static final Pattern TITLE = Pattern.compile("(?m)^Table (\\d+)\\. .*$");
    private static final int HEADS_AND_FOOT = 3;

    static List<String> studies() {
        return Studies.all();
    }

    private static JasperPrint pages(String study) throws Exception {
        StudyResult result = Studies.result(study);
        return SummaryPrint.of(
                CohortSummary.of(result, Edition.of(Instant.parse("2026-01-02T03:04:05Z"), ResultTable.of(result))));
    }

    private static PDDocument printed(String study) throws Exception {
        return Loader.loadPDF(PdfFile.of(pages(study), study, "ITP registry", "Summary"));
    }

    @ParameterizedTest
    @MethodSource("studies")
    void no_figure_leaves_a_hole_into_which_it_would_fit_smaller(String study) throws Exception {
        assertThat(new FigureFit().shrinks(pages(study))).isFalse();
    }

    @ParameterizedTest
    @MethodSource("studies")
    void no_page_has_a_head_and_a_foot_only(String study) throws Exception {
        try (PDDocument pdf = printed(study)) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(pdf).lines().filter(line -> !line.isBlank()))
                        .as("page " + page)
                        .hasSizeGreaterThan(HEADS_AND_FOOT + 4);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("studies")
    void a_table_goes_on_under_its_title_and_no_title_stands_alone(String study) throws Exception {
        try (PDDocument pdf = printed(study)) {
            List<String> begun = new ArrayList<>();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = stripper.getText(pdf);
                List<String> here = new ArrayList<>();
                Matcher title = TITLE.matcher(text);
                while (title.find()) {
                    boolean goesOn = title.group().strip().endsWith("(continued)");
                    assertThat(begun.contains(title.group(1))).as(title.group()).isEqualTo(goesOn);
                    here.add(title.group(1));
                    assertThat(text.substring(title.end()).lines().count())
                            .as("lines under " + title.group())
                            .isGreaterThan(HEADS_AND_FOOT);
                }
                assertThat(here).as("page " + page).doesNotHaveDuplicates();
                begun.addAll(here);
            }
            assertThat(begun).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("studies")
    void every_table_and_figure_is_in_the_outline_below_the_title(String study) throws Exception {
        try (PDDocument pdf = printed(study)) {
            PDOutlineItem title = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
            List<String> entries = new ArrayList<>();
            title.children().forEach(item -> entries.add(item.getTitle()));
            assertThat(title.getNextSibling()).isNull();
            assertThat(pdf.getDocumentCatalog().getPageMode()).isEqualTo(PageMode.USE_OUTLINES);
            assertThat(entries).anyMatch(entry -> entry.startsWith("Table 1.")).contains("Definitions", "Methods");
            assertThat(entries.stream()
                            .filter(entry -> entry.startsWith("Figure"))
                            .count())
                    .isGreaterThanOrEqualTo(
                            Studies.result(study).protocol().figures().size());
        }
    }
}
