package org.itpregistry.schedule.service;

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
import org.itpregistry.assessment.domain.ItemGap;
import org.itpregistry.assessment.domain.QualityLine;
import org.itpregistry.assessment.domain.QualityReport;
import org.itpregistry.measure.CaseType;
import org.itpregistry.measure.PatientHistory;
import org.itpregistry.report.domain.CohortSummary;
import org.itpregistry.report.domain.GeneralReport;
import org.itpregistry.report.domain.Workbook;
import org.itpregistry.report.domain.WorkbookSheet;
import org.itpregistry.report.service.HtmlFile;
import org.itpregistry.report.service.PdfFile;
import org.itpregistry.report.service.SummaryPrint;
import org.itpregistry.report.service.XlsxFile;
import org.itpregistry.schedule.domain.AnnualData;
import org.itpregistry.schedule.domain.AnnualReport;
import org.itpregistry.schedule.domain.CenterFeedback;
import org.itpregistry.schedule.domain.FeedbackData;
import org.itpregistry.schedule.domain.FeedbackData.Lag;
import org.itpregistry.schedule.domain.OwnRows;
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

    @Test
    void the_workbook_of_a_center_lists_its_own_patients_behind_each_number() throws Exception {
        GeneralReport report = feedback();
        Workbook workbook = Workbook.of(report, report.summary(MADE));
        List<String> own = COHORT.persons().stream()
                .map(PatientHistory::patient)
                .filter(patient -> patient.center().equals(center(0)))
                .map(patient -> patient.key())
                .toList();
        long told = sum(report, "feedback.recruitment", 1);
        assertThat(sheet(workbook, "Patients by quarter").rows()).hasSize((int) told);
        assertThat(sheet(workbook, "Best response by patient").rows()).isNotEmpty();
        for (String name : List.of("Patients by quarter", "Best response by patient")) {
            assertThat(sheet(workbook, name).rows())
                    .allSatisfy(row -> assertThat(own).contains(row.get(0)));
        }
        assertThat(sheet(workbook, "Patients with open items").rows())
                .containsExactly(List.of("P-1", "Persons", "Body weight", "0", "1"));
        assertThat(sheet(workbook, "Warnings by patient").rows()).hasSize(1);
        assertThat(sheet(workbook, "Days to entry by row").rows()).hasSize(1);
        assertThat(XlsxFile.of(workbook, "X", "ITP registry")).isNotEmpty();
    }

    @Test
    void responses_told_are_those_listed() {
        GeneralReport report = feedback();
        String told = rows(report, "feedback.outcomes").get(0).get(1);
        List<String> listed =
                sheet(Workbook.of(report, report.summary(MADE)), "Best response by patient").rows().stream()
                        .map(row -> row.get(2))
                        .toList();
        long responses = listed.stream().filter(List.of("CR", "R")::contains).count();
        long judged = listed.stream().filter(code -> !code.equals("NE")).count();
        assertThat(told).startsWith(responses + "/" + judged);
    }

    @Test
    void the_annual_report_draws_its_numbers_and_nothing_that_is_withheld() {
        assertThat(annual(Audience.INSIDE).figures()).hasSize(2);
        assertThat(annual(Audience.INSIDE).figures().get(0).figure().description())
                .doesNotContain("withheld");
        assertThat(annual(Audience.INSIDE).lists()).isEmpty();
    }

    private static WorkbookSheet sheet(Workbook workbook, String name) {
        return workbook.sheets().stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .orElseThrow();
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
                COHORT.lists(),
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
                COHORT.lists(),
                List.of(
                        new ItemCount("patients", "weight_kg", 5, 5, 0),
                        new ItemCount("patients", "group_code", 5, 4, 0)),
                ITEMS,
                9,
                new OwnRows(
                        List.of(new ItemGap("P-1", "patients", "weight_kg", 0, 1)),
                        List.of(new QualityLine(
                                center(0),
                                "P-1",
                                QualityLine.Kind.WARNING,
                                "PLT_SERIES",
                                "platelet_counts",
                                "C-1",
                                "value",
                                "Look")),
                        List.of(new OwnRows.Entry("P-1", "treatments", "T-1", "2024-01-02", "2024-01-05", 3))),
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
