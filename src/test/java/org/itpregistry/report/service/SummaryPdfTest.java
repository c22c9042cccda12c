package org.itpregistry.report.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.itpregistry.report.domain.ResultLine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the printed file says, read back from it. */
class SummaryPdfTest {
    private static PDDocument pdf;
    private static List<String> pages;

    @BeforeAll
    static void open() throws IOException {
        pdf = Loader.loadPDF(SummaryPdf.PDF);
        pages = new ArrayList<>();
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            pages.add(text(page));
        }
    }

    @AfterAll
    static void close() throws IOException {
        pdf.close();
    }

    private static String text(int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return plain(stripper.getText(pdf));
    }

    /** With one space wherever there is any, so that padding and line ends do not matter. */
    private static String plain(String text) {
        return text.replaceAll("<[^>]+>", "").replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    private static String all() {
        return String.join(" ", pages);
    }

    static List<ResultLine> lines() {
        return SummaryPdf.SUMMARY.results();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void a_number_is_printed_with_its_fraction_interval_and_comparison(ResultLine line) {
        String numbers = String.join(
                " ",
                line.fraction(),
                line.value(),
                line.unit(),
                line.interval(),
                line.notEvaluable(),
                line.published(),
                line.comparison());
        assertThat(all()).contains(plain(numbers));
    }

    @Test
    void the_numbers_of_the_paper_that_need_a_word_have_it() {
        assertThat(all())
                .contains("14/18 77.8 % 52.4–93.6 0 77.7 equal as cut off")
                .contains("20/7704 2.60 per 1000 1.59–4.01 2.5 equal as cut off")
                .contains("3/18 16.7 % 3.6–41.4 0 17 equal as rounded")
                .contains("The paper contradicts itself: 20 of 7704 is 2.596 per 1000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"≥ 1", "×10⁹/L", "52.4–93.6", "“equal as rounded”", "≥ 28+0 weeks", "[S]"})
    void signs_survive(String sign) {
        assertThat(all()).contains(sign);
    }

    @Test
    void labels_of_figures_are_text() {
        assertThat(all()).contains("38 persons in the cohort", "Third trimester", "n = 18", "100 ×10⁹/L");
    }

    @Test
    void every_page_says_that_the_data_are_synthetic_and_which_page_it_is() {
        assertThat(pages).hasSizeBetween(4, 14);
        for (int page = 1; page <= pages.size(); page++) {
            assertThat(pages.get(page - 1))
                    .contains("Synthetic data")
                    .contains("Page " + page + " of " + pages.size())
                    .contains("cohort PARVEEN2019")
                    .contains("made 2026-01-02 03:04 UTC · data cut 2017-12-31");
        }
    }

    @Test
    void no_page_ends_in_a_heading_and_none_is_empty() {
        assertThat(pages).allMatch(page -> page.length() > 400);
        // A row of a checklist ends in the name of a place.
        assertThat(pages)
                .filteredOn(page -> !page.contains("Asks for"))
                .noneMatch(page -> page.matches(".*(Table \\d\\. [A-Z][a-z ]+|Definitions|Methods) ITP registry .*"));
    }

    @Test
    void every_definition_stands_in_the_appendix() {
        assertThat(SummaryPdf.RESULT.definitions()).hasSize(21).allSatisfy(about -> assertThat(all())
                .contains(about.id() + " v" + about.version()));
    }

    @Test
    void it_counts_every_published_number_by_how_it_compares() {
        assertThat(all())
                .contains("Of 23 published numbers, 21 are equal to ours as rounded, 2 are equal only when cut off")
                .contains("0 differ, and 0 have no counterpart in this cohort, are not comparable, or lie below");
    }

    @Test
    void it_gives_no_advice() {
        assertThat(all()).contains("It gives no treatment advice");
    }

    @Test
    void every_font_is_embedded() throws IOException {
        var names = new TreeSet<String>();
        for (PDPage page : pdf.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                names.add(font.getName());
            }
        }
        assertThat(names).isNotEmpty().allMatch(name -> name.contains("SourceS"));
    }

    @Test
    void no_sign_lacks_its_glyph() throws IOException {
        var missing = new TreeSet<String>();
        new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition position) {
                int code = position.getCharacterCodes()[0];
                try {
                    if (code == 0 || position.getUnicode().contains("\uFFFD")) {
                        missing.add(position.getUnicode());
                    }
                } finally {
                    super.processTextPosition(position);
                }
            }
        }.getText(pdf);
        assertThat(missing).isEmpty();
    }

    @Test
    void the_file_says_what_it_is() {
        assertThat(pdf.getDocumentInformation().getTitle())
                .isEqualTo("Immune thrombocytopenia in pregnancy: cohort summary of PARVEEN2019");
        assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("ITP registry");
        assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-US");
        assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                .isTrue();
        assertThat(pdf.getPage(0).getMediaBox().getWidth()).isEqualTo(595);
        assertThat(pdf.getDocumentCatalog().getDocumentOutline().children()).isNotEmpty();
    }
}
