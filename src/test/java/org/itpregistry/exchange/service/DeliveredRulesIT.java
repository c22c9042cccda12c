package org.itpregistry.exchange.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.itpregistry.exchange.domain.Bundle;
import org.itpregistry.exchange.domain.BundleProblem;
import org.itpregistry.exchange.domain.FolderBundle;
import org.itpregistry.exchange.domain.ImportMode;
import org.itpregistry.exchange.domain.ImportReport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Deliveries that do not make sense, as centers sent them. */
class DeliveredRulesIT {
    private final String tag = UUID.randomUUID().toString().substring(0, 8);
    private final String cohort = "R" + tag;
    private final String center = "L-" + tag;
    private Connection connection;

    @BeforeEach
    void connect() throws SQLException {
        connection = ImportDatabase.open();
    }

    @AfterEach
    void disconnect() throws SQLException {
        connection.close();
    }

    @Test
    void what_lies_in_the_future_or_fits_no_case_is_refused() throws Exception {
        ImportReport report = deliver("future-dates");
        assertThat(places(report.errors()))
                .containsExactlyInAnyOrder(
                        "FUTURE patients.csv 2 birth_date",
                        "FUTURE patients.csv 2 registration_date",
                        "FUTURE platelet_counts.csv 2 sample_date",
                        "FUTURE platelet_counts.csv 3 sample_date",
                        "FUTURE treatments.csv 2 start_date",
                        "FUTURE treatments.csv 2 end_date",
                        "CASE_TYPE patients.csv 6 case_type");
        assertThat(places(report.warnings()))
                .contains("CASE_TYPE patients.csv 4 case_type", "CASE_TYPE patients.csv 5 case_type");
    }

    @Test
    void a_series_in_lakh_is_questioned_and_lakh_is_named() throws Exception {
        ImportReport report = deliver("unit-lakh-series");
        assertThat(report.errors()).isEmpty();
        assertThat(report.warnings()).singleElement().satisfies(warning -> assertThat(warning.toString())
                .contains("PLT_SERIES", "lakh"));
    }

    @Test
    void withdrawals_that_do_not_stop_collection_pass() throws Exception {
        ImportReport report = deliver("consent-withdrawn");
        assertThat(places(report.errors())).isEmpty();
        assertThat(places(report.warnings())).noneMatch(place -> place.startsWith("CONSENT"));
    }

    @Test
    void a_row_after_a_withdrawal_from_further_data_is_refused() throws Exception {
        ImportReport report = commit(withConsent("Y")
                .file(
                        "patients.csv",
                        "patient_id,center_id,cohort_id,group_code,case_type,sex,birth_date,diagnosis_date,registration_date,"
                                + "itp_type,secondary_causes,comorbidities,no_splenectomy_reason,consent_type,"
                                + "consent_withdrawn_date,consent_withdrawal_scope\nP1," + center + "," + cohort
                                + ",,ADULT,F,1980-02-11,2018-03-01,2018-04-01,,,,,PATIENT,2019-01-01,NO_FURTHER_DATA\n")
                .count("C1", "P1", "2019-01-01", "20")
                .count("C2", "P1", "2019-01-02", "20"));
        assertThat(places(report.errors())).containsExactly("CONSENT platelet_counts.csv 3 sample_date");
    }

    @Test
    void a_center_that_asks_for_consent_gets_a_question_for_who_has_none() throws Exception {
        assertThat(places(commit(withConsent("Y").patient("P1", center, cohort, "F", "1980-02-11"))
                        .warnings()))
                .containsExactly("CONSENT patients.csv 2 consent_type");
        assertThat(places(commit(bundle().count("C1", "P1", "2020-02-01", "20")).warnings()))
                .as("the center still asks, and the person is judged again")
                .containsExactly("CONSENT patients.csv 0 consent_type");
    }

    @Test
    void a_center_that_does_not_ask_gets_none() throws Exception {
        assertThat(commit(withConsent("N").patient("P1", center, cohort, "F", "1980-02-11"))
                        .warnings())
                .isEmpty();
    }

    @Test
    void one_person_under_two_keys_is_named_inside_a_bundle_and_when_stored() throws Exception {
        ImportReport first = commit(bundle().row("patients", person("P1", "F", "1980-02-11", "2018-03-01"))
                .row("patients", person("P2", "F", "1980-02-11", "2018-03-01"))
                .row("patients", person("P3", "M", "1980-02-11", "2018-03-01"))
                .row("patients", person("P4", "F", "1980-02-12", "2018-03-01"))
                .row("patients", person("P5", "F", "1980", "2018"))
                .row("patients", person("P6", "F", "1980", "2018"))
                .row("patients", person("P7", "F", "1980-02-11", "")));
        assertThat(places(first.warnings()))
                .containsExactly("LIKE_PERSON patients.csv 2 birth_date", "LIKE_PERSON patients.csv 3 birth_date");
        assertThat(first.warnings().get(0).toString()).contains("P2");
        ImportReport later = commit(bundle().row("patients", person("P8", "M", "1980-02-11", "2018-03-01")));
        assertThat(places(later.warnings())).containsExactly("LIKE_PERSON patients.csv 2 birth_date");
        assertThat(later.warnings().get(0).toString()).contains("P3");
    }

    @Test
    void twins_are_alike_and_not_questioned() throws Exception {
        ImportReport report = commit(bundle().row("patients", person("M1", "F", "1990-02-11", "2018-03-01"))
                .row("pregnancies", "G1,M1,2020-01-01,PREEXISTING,2020-10-01,274,LIVE_BIRTH,VAGINAL,N,,,,")
                .row("patients", newborn("N1", "2020-10-02"))
                .row("patients", newborn("N2", "2020-10-02"))
                .row("neonates", "N1,G1,1,2500,Y,,,,,")
                .row("neonates", "N2,G1,2,2400,Y,,,,,"));
        assertThat(report.errors()).isEmpty();
        assertThat(report.warnings()).isEmpty();
    }

    @Test
    void a_newborn_without_its_row_is_refused() throws Exception {
        ImportReport report = commit(bundle().row("patients", newborn("N1", "")));
        assertThat(places(report.errors())).containsExactly("CASE_TYPE patients.csv 2 case_type");
    }

    @Test
    void a_count_delivered_twice_under_two_keys_names_the_other() throws Exception {
        ImportReport report = commit(bundle().row("patients", person("P1", "F", "1980-02-11", "2018-03-01"))
                .count("C1", "P1", "2020-02-01", "20")
                .count("C2", "P1", "2020-02-01", "20.0"));
        assertThat(report.warnings()).singleElement().satisfies(warning -> assertThat(warning.toString())
                .contains("DUPLICATE", "C1"));
    }

    @Test
    void a_birth_of_1850_is_questioned_and_not_taken_for_missing() throws Exception {
        ImportReport report = commit(bundle().row("patients", person("P1", "F", "1850-03-02", "")));
        assertThat(report.errors()).isEmpty();
        assertThat(places(report.warnings()))
                .contains("FAR_PAST patients.csv 2 birth_date", "FAR_PAST patients.csv 2 registration_date");
    }

    private ImportReport deliver(String name) throws Exception {
        try (var bundle = new FolderBundle(Path.of("src/test/resources/cases/import", name), ImportService.FILES)) {
            return ImportDatabase.importAll(connection, bundle, ImportMode.CHECK);
        }
    }

    private ImportReport commit(Bundle bundle) throws Exception {
        return ImportDatabase.importAll(connection, bundle, ImportMode.COMMIT);
    }

    private BundleText bundle() {
        return new BundleText()
                .row("cohort", cohort + ",Test,,,MIXED,TEST,Y,,1")
                .row("centers", center + ",Center,CA,");
    }

    private BundleText withConsent(String asked) {
        return new BundleText()
                .row("cohort", cohort + ",Test,,,MIXED,TEST,Y,,1")
                .file(
                        "centers.csv",
                        "center_id,center_name,country_code,opened_date,consent_required\n" + center + ",Center,CA,,"
                                + asked + "\n");
    }

    private String person(String key, String sex, String birth, String diagnosis) {
        return String.join(",", key, center, cohort, "", "ADULT", sex, birth, diagnosis, "2020-01-01", "", "", "", "");
    }

    private String newborn(String key, String diagnosis) {
        return String.join(
                ",", key, center, cohort, "", "NEONATE", "M", "2020-10-01", diagnosis, "2020-10-02", "", "", "", "");
    }

    private static List<String> places(List<BundleProblem> problems) {
        return problems.stream()
                .map(problem -> problem.code() + " " + problem.file() + " " + problem.row() + " " + problem.column())
                .toList();
    }
}
