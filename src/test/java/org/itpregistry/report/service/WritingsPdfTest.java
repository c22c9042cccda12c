package org.itpregistry.report.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.itpregistry.figure.Faces;
import org.itpregistry.report.domain.CohortSummary;
import org.itpregistry.report.domain.ReportFact;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names in many writings, read back from the pages; kept as target/writings.pdf to be looked at. */
class WritingsPdfTest {
    private static final String AFTER = ": 12/20 (60.0 %), <50 ×10⁹/L, 2019-05-17";
    private static final String UNPRINTABLE = "\ud83c\udfe5 \ud80c\udc00";
    private static byte[] pdf;
    private static String text;

    @BeforeAll
    static void print() throws Exception {
        List<ReportFact> facts = new ArrayList<>();
        Stream.concat(names(), Stream.of(UNPRINTABLE))
                .forEach(name -> facts.add(new ReportFact("Center", name + AFTER)));
        CohortSummary summary = titled(cells("cohort", "title").get(0), facts);
        pdf = PdfFile.of(SummaryPrint.of(summary), summary.title(), "ITP registry", summary.subtitle());
        Files.write(Path.of("target", "writings.pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            text = seen(new PDFTextStripper().getText(document));
        }
    }

    /** Names of centers in ten writings, and further ones. */
    static Stream<String> names() throws Exception {
        return Stream.concat(
                cells("centers", "center_name").stream().map(name -> name.replace("\ud83c\udfe5", "")),
                Stream.of(
                        "大阪大学医学部附属病院 血液内科 カタカナ",
                        "서울대학교병원 혈액종양내과",
                        "臺灣大學醫院",
                        "क्षत्रिय ज्ञान स्त्री",
                        "น้ำที่อยู่ ผู้ป่วย",
                        "שלום 7 ימים",
                        "Łukasz e\u0301"));
    }

    private static List<String> cells(String file, String column) throws Exception {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader rows = new InputStreamReader(
                Objects.requireNonNull(WritingsPdfTest.class.getResourceAsStream("/writings/" + file + ".csv")),
                StandardCharsets.UTF_8)) {
            return format.parse(rows).stream().map(row -> row.get(column)).toList();
        }
    }

    private static CohortSummary titled(String title, List<ReportFact> facts) {
        CohortSummary one = SummaryPdf.SUMMARY;
        return new CohortSummary(
                title,
                one.subtitle(),
                one.synthetic(),
                one.head(),
                one.foot(),
                facts,
                one.agreement(),
                one.opening(),
                one.openingTables(),
                one.results(),
                one.closingTables(),
                one.figures(),
                one.definitions(),
                one.marks(),
                one.sources(),
                one.methods(),
                one.notice(),
                one.checklists());
    }

    /** Without blanks, which are where lines break, and without marks of direction. */
    private static String seen(String text) {
        return text.replaceAll("[\\s\\p{Z}\u200b\u200e]+", "");
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_name_is_read_back_and_what_follows_it_is_in_order(String name) {
        String expected = name.indexOf('7') < 0 ? seen(name + AFTER) : seen(AFTER);
        assertThat(text).contains(expected);
    }

    @Test
    void the_title_of_many_writings_is_read_back() throws Exception {
        assertThat(text).contains(seen(cells("cohort", "title").get(0)));
    }

    @Test
    void what_no_face_has_is_a_box_and_counted() {
        assertThat(text)
                .contains(seen(Faces.BOX + " " + Faces.BOX + AFTER))
                .contains(seen("No typeface here has 2 characters that occur"))
                .contains(seen("U+1F3E5 HOSPITAL"), seen("U+13000 EGYPTIAN HIEROGLYPH A001"));
        assertThat(Settable.remark(SummaryPdf.SUMMARY)).isEmpty();
    }

    @Test
    void every_face_is_embedded_as_a_subset() throws Exception {
        var names = new TreeSet<String>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    names.add(font.getName());
                }
            }
        }
        assertThat(names).allSatisfy(name -> assertThat(name).matches("[A-Z]{6}\\+.*"));
        assertThat(names.toString()).contains("NotoSansArabic", "NotoSansHebrew", "NotoSansSC", "NotoSansKR");
        assertThat(pdf.length).isLessThan(500_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RESPONSE_LOST_BEFORE_THE_END_OF_A_VERY_LONG_CODE", "A_B"})
    void a_code_may_break_at_its_underscores_and_is_copied_as_it_is(String code) throws Exception {
        CohortSummary summary = titled(code, List.of(new ReportFact("Code", (code + "_").repeat(4))));
        byte[] file = PdfFile.of(SummaryPrint.of(summary), "t", "ITP registry", "s");
        try (PDDocument document = Loader.loadPDF(file)) {
            var stripper = new PDFTextStripper();
            stripper.setEndPage(1);
            String page = stripper.getText(document);
            assertThat(page).doesNotContain("\u200b");
            assertThat(page.replaceAll("\\s", "")).contains((code + "_").repeat(4));
        }
    }
}
