package org.itpregistry.report.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.itpregistry.assessment.domain.ItemCount;
import org.itpregistry.assessment.domain.QualityReport;
import org.itpregistry.measure.CaseType;
import org.itpregistry.measure.PatientHistory;
import org.itpregistry.report.domain.AnnualData;
import org.itpregistry.report.domain.AnnualReport;
import org.itpregistry.report.domain.CenterFeedback;
import org.itpregistry.report.domain.CohortSummary;
import org.itpregistry.report.domain.FeedbackData;
import org.itpregistry.report.domain.FeedbackData.Lag;
import org.itpregistry.report.domain.GeneralReport;
import org.itpregistry.study.Audience;
import org.itpregistry.study.CohortData;
import org.itpregistry.study.ReconstructedCohort;
import org.junit.jupiter.api.Test;

class GeneralReportTest {
    private static final CohortData COHORT = ReconstructedCohort.load("arnold2010");
    private static final Instant MADE = Instant.parse("2026-01-02T03:04:05Z");
    private static final List<ItemCount> ITEMS = List.of(
            new ItemCount("patients", "weight_kg", 10, 6, 2), new ItemCount("patients", "group_code", 10, 4, 0));

    @Test
    void the_years_and_case_types_of_an_annual_report_add_up() {
        GeneralReport report = annual(Audience.INSIDE);
        long persons = COHORT.persons().stream()
                .filter(person -> !person.patient().registration().isAfter(COHORT.cutoff()))
                .count();
        assertThat(sum(report, "annual.caseType", 1)).isEqualTo(persons);
        assertThat(sum(report, "annual.centers", 1)).isEqualTo(persons);
        assertThat(report.csv()).contains("annual.quality,Persons,\"Answered, %\",50.0");
    }

    @Test
    void lines_are_judged_or_not() {
        GeneralReport report = annual(Audience.INSIDE);
        List<String> index = rows(report, "annual.responses").get(0);
        long adults = COHORT.persons().stream()
                .filter(person -> person.patient().caseType() != CaseType.NEONATE)
                .count();
        assertThat(Long.parseLong(index.get(1)) + Long.parseLong(index.get(5)))
                .isPositive()
                .isLessThanOrEqualTo(adults);
        assertThat(Long.parseLong(index.get(2)) + Long.parseLong(index.get(3)) + Long.parseLong(index.get(4)))
                .isEqualTo(Long.parseLong(index.get(1)));
    }

    @Test
    void an_annual_report_prints() throws Exception {
        String text = print(annual(Audience.PUBLIC), "annual");
        assertThat(text).contains("Annual report", "Best response by line of treatment");
    }

    @Test
    void feedback_names_the_own_center_and_no_other() throws Exception {
        GeneralReport report = feedback();
        String text = print(report, "feedback");
        String own = center(0);
        assertThat(text).contains("Feedback for center " + own, "All other centers", "keeps no queries");
        COHORT.persons().stream()
                .map(person -> person.patient().center())
                .distinct()
                .filter(center -> !center.equals(own))
                .forEach(center -> assertThat(text).doesNotContain(center));
        assertThat(report.csv()).contains("feedback.completeness,Persons,Your rows,5");
    }

    @Test
    void few_rows_of_others_are_withheld() {
        assertThat(feedback().csv()).contains("feedback.lag,Treatments,Others’ rows,withheld");
    }

    private static GeneralReport annual(Audience audience) {
        return AnnualReport.of(new AnnualData(
                COHORT.id(),
                COHORT.title(),
                COHORT.synthetic(),
                COHORT.cutoff(),
                "",
                audience,
                COHORT.persons(),
                new QualityReport(COHORT.id(), COHORT.cutoff(), Map.of(), List.of(), ITEMS),
                List.of(),
                List.of()));
    }

    private static GeneralReport feedback() {
        return CenterFeedback.of(new FeedbackData(
                COHORT.id(),
                COHORT.title(),
                COHORT.synthetic(),
                LocalDate.from(COHORT.cutoff()),
                center(0),
                COHORT.persons(),
                List.of(
                        new ItemCount("patients", "weight_kg", 5, 5, 0),
                        new ItemCount("patients", "group_code", 5, 4, 0)),
                ITEMS,
                1,
                9,
                List.of(
                        new Lag("treatments", true, 1, 3, 3, 3),
                        new Lag("treatments", false, 2, 3, 4, 5),
                        new Lag("follow_ups", false, 12, 3, 4, 5))));
    }

    private static String center(int place) {
        List<String> centers = COHORT.persons().stream()
                .map(PatientHistory::patient)
                .map(patient -> patient.center())
                .distinct()
                .sorted()
                .toList();
        return centers.get(place);
    }

    private static long sum(GeneralReport report, String table, int column) {
        return rows(report, table).stream()
                .mapToLong(row -> Long.parseLong(row.get(column)))
                .sum();
    }

    private static List<List<String>> rows(GeneralReport report, String code) {
        return report.tables().stream()
                .filter(table -> table.code().equals(code))
                .findFirst()
                .orElseThrow()
                .rows();
    }

    private static String print(GeneralReport report, String name) throws Exception {
        CohortSummary summary = report.summary(MADE);
        byte[] pdf = PdfFile.of(SummaryPrint.of(summary), summary.fileTitle("X"), "ITP registry", summary.subtitle());
        Files.write(Path.of("target", name + ".pdf"), pdf);
        assertThat(HtmlFile.of(summary, "X")).contains("<table");
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
