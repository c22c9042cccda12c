package org.itpregistry.exchange.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.itpregistry.exchange.domain.BundleLimits;
import org.itpregistry.exchange.domain.FileCount;
import org.itpregistry.exchange.domain.ImportMode;
import org.itpregistry.exchange.domain.ImportReport;
import org.itpregistry.exchange.domain.ZipBundle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BundleImportIT {
    private final String cohort = "T" + UUID.randomUUID().toString().substring(0, 8);
    private Connection connection;

    @BeforeEach
    void connect() throws SQLException {
        connection = ImportDatabase.open();
    }

    @AfterEach
    void disconnect() throws SQLException {
        connection.close();
    }

    @ParameterizedTest
    @MethodSource("cohorts")
    void a_published_cohort_comes_in_whole_and_a_second_time_unchanged(Path zip) throws Exception {
        try (var bundle = ZipBundle.open(zip, BundleLimits.USUAL, ImportService.FILES)) {
            ImportReport first = ImportDatabase.importAll(connection, bundle, ImportMode.COMMIT);
            assertThat(first.errors()).isEmpty();
            ImportReport second = ImportDatabase.importAll(connection, bundle, ImportMode.COMMIT);
            assertThat(second.errors()).isEmpty();
            assertThat(second.rows().values()).allMatch(count -> count.unchanged() == count.read());
            assertThat(second.warnings()).isEqualTo(first.warnings());
        }
    }

    /** All but the generated one of two thousand persons. */
    static List<Path> cohorts() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/cohorts"))) {
            return files.filter(file -> file.toString().endsWith(".zip"))
                    .filter(file -> !file.endsWith("synthetic.zip"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void a_new_cohort_is_inserted() throws Exception {
        ImportReport report = commit(bundle().count("C1", "P1", "2020-02-01", "12"));
        assertThat(report.rows().get("cohort.csv")).isEqualTo(new FileCount(1, 1, 0, 0, 0, 0, 0));
        assertThat(report.rows().get("platelet_counts.csv")).isEqualTo(new FileCount(1, 1, 0, 0, 0, 0, 0));
        assertThat(stored("platelet_reading")).isEqualTo(1);
    }

    @Test
    void a_check_stores_nothing_and_says_what_would_be() throws Exception {
        ImportReport report =
                ImportDatabase.importAll(connection, bundle().count("C1", "P1", "2020-02-01", "12"), ImportMode.CHECK);
        assertThat(report.rows().get("platelet_counts.csv")).isEqualTo(new FileCount(1, 1, 0, 0, 0, 0, 0));
        assertThat(ImportDatabase.number(connection, "select count(*) from cohort where source_key = '" + cohort + "'"))
                .isZero();
    }

    @Test
    void a_changed_cell_is_one_update_with_its_version_and_trail() throws Exception {
        commit(bundle().count("C1", "P1", "2020-02-01", "12.9").count("C2", "P1", "2020-02-02", "13"));
        ImportReport report =
                commit(bundle().count("C1", "P1", "2020-02-01", "12.90").count("C2", "P1", "2020-02-02", "14"));
        assertThat(report.rows().get("platelet_counts.csv")).isEqualTo(new FileCount(2, 0, 1, 1, 0, 0, 0));
        assertThat(ImportDatabase.number(
                        connection, "select version from platelet_reading where source_key = 'C2' and " + mine()))
                .isEqualTo(2);
        assertThat(ImportDatabase.number(
                        connection,
                        String.format(
                                Locale.ROOT,
                                """
            select count(*) from audit_entry e join audit_transaction t on t.id = e.transaction_id
            where e.table_name = 'platelet_reading' and e.action = 'UPDATE'
            and t.channel = 'import' and t.reason = 'import'
            and e.record_id = (select id from platelet_reading where source_key = 'C2' and %s)\
            """,
                                mine())))
                .isEqualTo(1);
    }

    @Test
    void rows_that_a_later_bundle_lacks_stay() throws Exception {
        commit(bundle().count("C1", "P1", "2020-02-01", "12"));
        commit(bundle().count("C2", "P1", "2020-02-02", "13"));
        assertThat(stored("platelet_reading")).isEqualTo(2);
    }

    @Test
    void a_further_column_that_a_file_lacks_stays_as_it_is() throws Exception {
        String header = "patient_id,center_id,cohort_id,group_code,case_type,sex,birth_date,diagnosis_date,"
                + "registration_date,itp_type,secondary_causes,comorbidities,no_splenectomy_reason";
        commit(bundle().file(
                        "patients.csv",
                        header + ",weight_kg\nP1,X-1," + cohort + ",,ADULT,F,1980-05-15,,2020-01-01,,,,,70.5\n"));
        ImportReport report = commit(bundle());
        assertThat(report.rows().get("patients.csv")).isEqualTo(new FileCount(1, 0, 0, 1, 0, 0, 0));
        assertThat(ImportDatabase.number(connection, "select (weight_kg * 10)::int from patient where " + mine()))
                .isEqualTo(705);
    }

    @Test
    void an_error_stores_nothing_and_every_error_is_listed() throws Exception {
        ImportReport report = commit(bundle().count("C1", "P1", "2020-02-01", "9999")
                .count("C2", "P1", "1980-05-14", "12")
                .count("C3", "NOBODY", "2020-02-01", "12")
                .count("C3", "P1", "2020-02-01", "x")
                .row("treatments", "T1,P1,R1,IVIG,RESCUE,2020-03-02,,2020-03-01,,,,,,,,"));
        assertThat(codes(report))
                .containsExactlyInAnyOrder(
                        "platelet_counts.csv 2 count_1e9_per_l SENTINEL",
                        "platelet_counts.csv 3 sample_date BEFORE_BIRTH",
                        "platelet_counts.csv 4 patient_id KEY",
                        "platelet_counts.csv 5 count_id KEY",
                        "platelet_counts.csv 5 count_1e9_per_l FORMAT",
                        "treatments.csv 2 end_date ORDER");
        assertThat(report.rows().get("platelet_counts.csv")).isEqualTo(new FileCount(4, 0, 0, 0, 4, 0, 0));
        assertThat(ImportDatabase.number(connection, "select count(*) from cohort where source_key = '" + cohort + "'"))
                .isZero();
    }

    @Test
    void a_thousand_errors_are_listed_and_all_are_counted() throws Exception {
        BundleText bundle = bundle();
        for (int i = 0; i < 1_500; i++) {
            bundle.count("C" + i, "P1", "2020-02-01", "-1");
        }
        ImportReport report = commit(bundle);
        assertThat(report.errors()).hasSize(1_000);
        assertThat(report.errorTotal()).isEqualTo(1_500);
    }

    @Test
    void stored_rows_are_judged_together_with_those_of_the_bundle() throws Exception {
        commit(bundle().count("C1", "P1", "1990-02-01", "12"));
        ImportReport report = commit(new BundleText()
                .row("cohort", cohort + ",Test,,,MIXED,TEST,Y,2021-12-31,1")
                .patient("P1", "X-1", cohort, "F", "1995-01-01"));
        assertThat(codes(report)).containsExactly("platelet_counts.csv 0 sample_date BEFORE_BIRTH");
    }

    @Test
    void warnings_stand_on_the_rows_until_the_next_import_clears_them() throws Exception {
        commit(bundle().count("C1", "P1", "2022-02-01", "12"));
        assertThat(stored("finding")).isEqualTo(1);
        commit(bundle().count("C1", "P1", "2021-02-01", "12"));
        assertThat(stored("finding")).isZero();
    }

    @Test
    void mothers_and_newborns_are_judged_together() throws Exception {
        ImportReport report = commit(bundle().row("pregnancies", "G1,P1,2020-01-01,,2020-09-27,270,LIVE_BIRTH,,,,,,")
                .row("patients", "N1,X-1," + cohort + ",,NEONATE,F,2020-09-30,,2020-09-30,,,,")
                .row("patients", "N2,X-1," + cohort + ",,NEONATE,F,2020-09-27,,2020-09-27,,,,")
                .row("neonates", "N1,G1,1,3000,Y,N,N,N,,")
                .row("neonates", "N2,G1,1,3000,Y,N,N,N,,"));
        assertThat(codes(report))
                .containsExactly("patients.csv 3 birth_date NEWBORN_DATE", "neonates.csv 3 birth_order BIRTH_ORDER");
    }

    @Test
    void a_broken_file_does_not_make_its_keys_unknown() throws Exception {
        ImportReport report = commit(bundle().file("patients.csv", "id\nP1\n").count("C1", "P1", "2020-02-01", "12"));
        assertThat(codes(report)).containsExactly("patients.csv 1 id FORMAT", "patients.csv 1 patient_id FORMAT");
    }

    @Test
    void a_bundle_without_a_cohort_is_refused() throws Exception {
        assertThat(codes(commit(bundle().without("cohort")))).containsExactly("cohort.csv 0  FORMAT");
    }

    @Test
    void a_row_of_another_cohort_is_an_unknown_reference() throws Exception {
        assertThat(codes(commit(bundle().patient("P2", "X-1", "ELSEWHERE", "F", "1990-01-01"))))
                .containsExactly("patients.csv 3 cohort_id KEY");
    }

    @Test
    void a_person_stays_at_its_center() throws Exception {
        commit(bundle());
        ImportReport report = commit(new BundleText()
                .row("cohort", cohort + ",Test,,,MIXED,TEST,Y,2021-12-31,1")
                .patient("P1", "X-2", cohort, "F", "1980-05-15"));
        assertThat(codes(report)).containsExactly("patients.csv 2 center_id MOVED");
    }

    @Test
    void no_arm_has_more_events_than_members() throws Exception {
        assertThat(codes(commit(bundle().row("study_arms", "A1,S,T,CONTROL,PLACEBO,,ANALYSED,,,10,11,,"))))
                .containsExactly("study_arms.csv 2 n_events EVENTS_N");
    }

    @Test
    void a_formula_in_a_text_is_kept() throws Exception {
        commit(bundle().row("follow_ups", "F1,P1,2020-05-01,,DEAD,,\"=1+1\ttab \\ \"\"q\"\"\",,,"));
        assertThat(ImportDatabase.number(
                        connection,
                        "select count(*) from follow_up where cause_of_death = E'=1+1\\ttab \\\\ \"q\"' and " + mine()))
                .isEqualTo(1);
    }

    @Test
    void a_data_manager_imports_rows_of_the_own_center_only() throws Exception {
        commit(bundle());
        long own = ImportDatabase.number(connection, "select id from center where source_key = 'X-1'");
        String other = cohort + "b";
        ImportReport report = ImportDatabase.importOwn(
                connection,
                new BundleText()
                        .row("cohort", other + ",Test,,,MIXED,TEST,Y,2021-12-31,1")
                        .row("centers", "X-1,Center one,CA,")
                        .row("centers", "X-2,Center two,CA,")
                        .patient("P1", "X-1", other, "F", "1980-05-15")
                        .patient("P2", "X-2", other, "F", "1980-05-15"),
                ImportMode.COMMIT,
                own);
        assertThat(codes(report)).containsExactly("centers.csv 3 center_id KEY", "patients.csv 3 center_id KEY");
        ImportReport clean = ImportDatabase.importOwn(
                connection,
                new BundleText()
                        .row("cohort", other + ",Test,,,MIXED,TEST,Y,2021-12-31,1")
                        .patient("P1", "X-1", other, "F", "1980-05-15")
                        .count("C1", "P1", "2020-02-01", "12"),
                ImportMode.COMMIT,
                own);
        assertThat(clean.errors()).isEmpty();
        assertThat(clean.rows().get("platelet_counts.csv").inserted()).isEqualTo(1);
    }

    @Test
    void a_data_manager_leaves_the_description_of_a_shared_cohort_alone() throws Exception {
        commit(bundle().patient("P2", "X-2", cohort, "F", "1980-05-15"));
        long own = ImportDatabase.number(connection, "select id from center where source_key = 'X-1'");
        ImportReport report = ImportDatabase.importOwn(
                connection,
                new BundleText().row("cohort", cohort + ",Renamed,,,MIXED,TEST,Y,2021-12-31,1"),
                ImportMode.COMMIT,
                own);
        assertThat(codes(report)).containsExactly("cohort.csv 2 cohort_id KEY");
    }

    private BundleText bundle() {
        return BundleText.cohort(cohort);
    }

    private ImportReport commit(BundleText bundle) throws Exception {
        return ImportDatabase.importAll(connection, bundle, ImportMode.COMMIT);
    }

    private long stored(String table) throws SQLException {
        return ImportDatabase.number(connection, "select count(*) from " + table + " where " + mine());
    }

    private String mine() {
        return "cohort_id = (select id from cohort where source_key = '" + cohort + "')";
    }

    private static List<String> codes(ImportReport report) {
        return report.errors().stream()
                .map(problem -> String.format(
                        Locale.ROOT, "%s %d %s %s", problem.file(), problem.row(), problem.column(), problem.code()))
                .toList();
    }
}
