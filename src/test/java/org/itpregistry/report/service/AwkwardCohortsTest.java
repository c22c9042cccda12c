package org.itpregistry.report.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.itpregistry.cohort.domain.ResultTable;
import org.itpregistry.measure.PatientHistory;
import org.itpregistry.measure.ShippedCauses;
import org.itpregistry.protocol.service.Protocols;
import org.itpregistry.report.domain.CohortSummary;
import org.itpregistry.report.domain.Edition;
import org.itpregistry.report.domain.Workbook;
import org.itpregistry.study.Audience;
import org.itpregistry.study.AwkwardPersons;
import org.itpregistry.study.CohortData;
import org.itpregistry.study.ResultRow;
import org.itpregistry.study.StudyResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No person can make a study fail: every shipped study of every awkward kind of person, in every form. */
class AwkwardCohortsTest {
    static List<String> kinds() {
        return AwkwardPersons.kinds();
    }

    static List<String> studies() {
        return Studies.all();
    }

    private static CohortData cohort(List<PatientHistory> persons) {
        return new CohortData(
                "AWKWARD",
                "Awkward persons",
                true,
                AwkwardPersons.cutoff(),
                persons,
                List.of(),
                List.of(),
                ShippedCauses.WITH_AGENTS);
    }

    private static StudyResult run(String study, List<PatientHistory> persons) {
        return StudyResult.of(new Protocols().of(study).orElseThrow(), cohort(persons));
    }

    private static CohortSummary summary(StudyResult result) {
        return CohortSummary.of(result, Edition.of(Instant.parse("2026-01-02T03:04:05Z"), ResultTable.of(result)));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void one_person_of_a_kind_goes_through_every_study(String kind) {
        for (String study : studies()) {
            StudyResult result = run(study, AwkwardPersons.of(kind, study));
            assertThat(ResultJson.of(ResultTable.of(result), ShippedCauses.WITH_AGENTS))
                    .hasSameSizeAs(result.rows());
            assertThat(result.shownTo(Audience.PUBLIC).rows()).hasSameSizeAs(result.rows());
            assertThat(HtmlFile.of(summary(result), study)).as(study).contains("</html>");
        }
    }

    @ParameterizedTest
    @MethodSource("studies")
    void all_of_them_together_are_printed_in_every_form(String study) throws Exception {
        StudyResult result = run(study, AwkwardPersons.all(study));
        CohortSummary summary = summary(result);
        assertThat(DocxFile.of(summary, study, "ITP registry")).isNotEmpty();
        assertThat(XlsxFile.of(Workbook.of(result, summary), study, "ITP registry"))
                .isNotEmpty();
        assertThat(HtmlFile.of(summary, study).getBytes(StandardCharsets.UTF_8)).isNotEmpty();
        try (var pdf = Loader.loadPDF(PdfFile.of(SummaryPrint.of(summary), study, "ITP registry", "Summary"))) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains(summary.title());
        }
        assertThat(summary.results())
                .noneMatch(line -> line.value().startsWith("–") && !line.unit().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("studies")
    void of_nobody_there_is_one_page_that_says_so_and_no_verdict(String study) throws Exception {
        StudyResult result = run(study, List.of());
        CohortSummary summary = summary(result);
        assertThat(result.rows()).allMatch(row -> row.agreement().isEmpty());
        assertThat(summary.agreement()).contains("no table follows");
        assertThat(summary.opening()).hasSize(1);
        try (var pdf = Loader.loadPDF(PdfFile.of(SummaryPrint.of(summary), study, "ITP registry", "Summary"))) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(text).contains("no table follows");
            assertThat(pdf.getNumberOfPages()).as(text).isOne();
        }
    }

    @ParameterizedTest
    @MethodSource("studies")
    void who_is_not_yet_under_observation_changes_no_curve(String study) {
        List<PatientHistory> watched = AwkwardPersons.of("responding on the last contact", study);
        List<PatientHistory> more = new ArrayList<>(watched);
        more.addAll(AwkwardPersons.of("started after the last contact", study));
        StudyResult before = run(study, watched);
        StudyResult after = run(study, more);
        for (int i = 0; i < before.rows().size(); i++) {
            ResultRow one = before.rows().get(i);
            ResultRow other = after.rows().get(i);
            String statistic = one.endpoint().statistic().name();
            if (statistic.startsWith("KM_") || statistic.startsWith("REVERSE") || statistic.startsWith("INCIDENCE")) {
                assertThat(other.value())
                        .as("%s %s", study, one.endpoint().measure())
                        .isEqualTo(one.value());
            }
        }
    }
}
