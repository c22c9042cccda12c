package org.itpregistry.exchange.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.itpregistry.exchange.domain.Blanks;
import org.itpregistry.exchange.domain.Bundle;
import org.itpregistry.exchange.domain.BundleLimits;
import org.itpregistry.exchange.domain.BundleProblem;
import org.itpregistry.exchange.domain.FileCount;
import org.itpregistry.exchange.domain.FolderBundle;
import org.itpregistry.exchange.domain.ImportMode;
import org.itpregistry.exchange.domain.ImportReport;
import org.itpregistry.exchange.domain.ZipBundle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files as centers deliver them, from the cases in which something was lost, doubled or refused. */
class DeliveryIT {
    private static final Path CASES = Path.of("src/test/resources/cases/import");

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
    void files_of_excel_are_read_and_the_check_says_how() throws Exception {
        ImportReport marked = deliver("bom-all");
        assertThat(marked.errors()).isEmpty();
        assertThat(marked.readAs().values()).containsOnly("comma, UTF-8 with byte order mark");
        ImportReport semicolons = deliver("semicolon");
        assertThat(semicolons.errors()).isEmpty();
        assertThat(semicolons.readAs().values()).containsOnly("semicolon, decimal comma, UTF-8");
        assertThat(semicolons.rows().values()).allMatch(count -> count.unchanged() == count.read());
    }

    @Test
    void an_archive_with_a_name_in_code_page_850_is_read() throws Exception {
        try (var bundle =
                ZipBundle.open(CASES.resolve("zip-cp850-name.zip"), BundleLimits.USUAL, ImportService.FILES)) {
            assertThat(commit(bundle).errors()).isEmpty();
        }
    }

    @Test
    void a_blank_cell_keeps_what_is_stored() throws Exception {
        deliver("blank-overwrites/delivery-1");
        ImportReport second = deliver("blank-overwrites/delivery-2");
        assertThat(second.errors()).isEmpty();
        assertThat(second.rows().get("patients.csv")).isEqualTo(new FileCount(2, 0, 0, 2, 0, 3, 0));
        assertThat(second.rows().get("bleeding.csv")).isEqualTo(new FileCount(1, 0, 0, 1, 0, 6, 0));
        assertThat(number(String.format(
                        Locale.ROOT,
                        "select count(*) from patient where birth_date = '1980-02-11' and itp_type = 'PRIMARY' and %s",
                        in("FB"))))
                .isEqualTo(1);
    }

    @Test
    void a_blank_cell_erases_where_that_was_asked_for() throws Exception {
        deliver("blank-overwrites/delivery-1");
        try (var bundle = folder("blank-overwrites/delivery-2")) {
            ImportReport second = ImportDatabase.importAll(connection, bundle, ImportMode.COMMIT, Blanks.CLEAR);
            assertThat(second.rows().get("patients.csv")).isEqualTo(new FileCount(2, 0, 1, 1, 0, 0, 0));
        }
        assertThat(number("select count(*) from patient where birth_date is null and " + in("FB")))
                .isEqualTo(1);
        deliver("blank-overwrites/delivery-1");
    }

    @Test
    void keys_that_cannot_be_told_apart_are_refused_or_told() throws Exception {
        ImportReport first = deliver("spelling-delivery-1");
        assertThat(first.errors()).isEmpty();
        assertThat(first.warnings()).noneMatch(problem -> problem.code().equals("LIKE_KEY"));
        ImportReport second = deliver("spelling-delivery-2");
        assertThat(codes(second.errors()))
                .containsExactly(
                        "patients.csv 2 patient_id KEY_FORM",
                        "platelet_counts.csv 2 patient_id KEY_FORM",
                        "platelet_counts.csv 4 count_id KEY_FORM");
        assertThat(codes(second.warnings()))
                .contains(
                        "patients.csv 3 patient_id LIKE_KEY",
                        "patients.csv 5 patient_id LIKE_KEY",
                        "platelet_counts.csv 3 count_id LIKE_KEY")
                .doesNotContain("patients.csv 4 patient_id LIKE_KEY");
        assertThat(second.warnings())
                .anyMatch(problem -> problem.code().equals("LIKE_KEY")
                        && problem.message().contains("ab01")
                        && problem.message().contains("AB01"));
        assertThat(number("select count(*) from patient where " + in("FK"))).isEqualTo(3);
    }

    @Test
    void a_row_without_a_key_is_judged_with_the_others() throws Exception {
        ImportReport report = commit(BundleText.cohort("FE")
                .patient("", "X-1", "FE", "F", "1980-05-15")
                .patient("", "X-1", "FE", "M", "2019-05-15")
                .count("", "P1", "1970-02-01", "12"));
        assertThat(codes(report.errors()))
                .contains(
                        "patients.csv 3 patient_id REQUIRED",
                        "patients.csv 4 patient_id REQUIRED",
                        "platelet_counts.csv 2 count_id REQUIRED",
                        "platelet_counts.csv 2 sample_date BEFORE_BIRTH");
    }

    @Test
    void a_person_is_not_transferred_by_a_delivery() throws Exception {
        deliver("unit-lakh-series");
        ImportReport moved = deliver("transfer-1-center");
        assertThat(codes(moved.errors()))
                .containsExactly("patients.csv 2 center_id MOVED", "patients.csv 3 center_id MOVED");
        assertThat(moved.errors().get(0).message())
                .contains("TA")
                .contains("TB")
                .contains("coordinator");
    }

    @Test
    void a_center_that_exists_is_not_changed() throws Exception {
        commit(new BundleText()
                .row("cohort", "FC0,Test,,,MIXED,TEST,Y,,1")
                .row("centers", "C01,Old Center,DE,2015-01-01"));
        ImportReport report = deliver("center-renamed");
        assertThat(report.errors()).isEmpty();
        assertThat(report.rows().get("centers.csv").unchanged()).isEqualTo(1);
        assertThat(codes(report.warnings()))
                .contains(
                        "centers.csv 2 center_name KEPT",
                        "centers.csv 2 country_code KEPT",
                        "centers.csv 2 opened_date KEPT");
        assertThat(report.warnings().get(0).message()).contains("Old Center").contains("Klinik Neu");
        assertThat(number("select count(*) from center where source_key = 'C01' and center_name = 'Old Center'"))
                .isEqualTo(1);
    }

    @Test
    void a_cell_may_ask_to_erase_what_is_stored() throws Exception {
        deliver("blank-overwrites/delivery-1");
        ImportReport report = commit(new BundleText()
                .row("cohort", "FB,Field cohort,,,ADULTS,COHORT,Y,,1")
                .row("patients", "P2,FBC,FB,,~CLEAR,F,~CLEAR,,2018-04-01,,,,"));
        assertThat(codes(report.errors())).containsExactly("patients.csv 2 case_type REQUIRED");
        report = commit(new BundleText()
                .row("cohort", "FB,Field cohort,,,ADULTS,COHORT,Y,,1")
                .row("patients", "P2,FBC,FB,,ADULT,F,~CLEAR,,2018-04-01,,,,"));
        assertThat(report.rows().get("patients.csv")).isEqualTo(new FileCount(1, 0, 1, 0, 0, 2, 0));
        assertThat(number("select count(*) from patient where birth_date is null and birth_date_missing is null"
                        + " and diagnosis_date is not null and source_key = 'P2' and " + in("FB")))
                .isEqualTo(1);
        deliver("blank-overwrites/delivery-1");
    }

    @Test
    void a_blank_comparator_beside_another_count_means_equal() throws Exception {
        BundleText first = BundleText.cohort("FQ").row("platelet_counts", "K1,P1,2020-02-01,,LT,10,,CLUMPED");
        commit(first);
        ImportReport same = commit(BundleText.cohort("FQ").row("platelet_counts", "K1,P1,2020-02-01,,,10,,"));
        assertThat(same.rows().get("platelet_counts.csv")).isEqualTo(new FileCount(1, 0, 0, 1, 0, 2, 0));
        ImportReport other = commit(BundleText.cohort("FQ").row("platelet_counts", "K1,P1,2020-02-01,,,12,,"));
        assertThat(other.rows().get("platelet_counts.csv")).isEqualTo(new FileCount(1, 0, 1, 0, 0, 0, 0));
        assertThat(number("select count(*) from platelet_reading where comparator is null and quality is null and "
                        + in("FQ")))
                .isEqualTo(1);
    }

    @Test
    void a_row_that_moves_to_another_person_is_told_with_both() throws Exception {
        commit(BundleText.cohort("FM")
                .patient("P2", "X-1", "FM", "F", "1985-01-01")
                .row("pregnancies", "G1,P1,2019-01-01,,,,ONGOING,,,,,,")
                .count("K1", "P1", "2020-02-01", "12"));
        ImportReport moved = commit(BundleText.cohort("FM")
                .patient("P2", "X-1", "FM", "F", "1985-01-01")
                .row("pregnancies", "G1,P2,2019-01-01,,,,ONGOING,,,,,,")
                .count("K1", "P2", "2020-02-01", "12"));
        assertThat(moved.errors()).isEmpty();
        assertThat(codes(moved.warnings()))
                .contains("platelet_counts.csv 2 patient_id MOVED", "pregnancies.csv 2 patient_id MOVED");
        assertThat(moved.warnings().stream().filter(problem -> problem.code().equals("MOVED")))
                .allMatch(problem ->
                        problem.message().contains("P1") && problem.message().contains("P2"));
    }

    @Test
    void a_newborn_that_moves_to_another_pregnancy_is_told_with_both() throws Exception {
        commit(newborn("G1"));
        ImportReport moved = commit(newborn("G2"));
        assertThat(moved.errors()).isEmpty();
        assertThat(codes(moved.warnings())).contains("neonates.csv 2 pregnancy_id MOVED");
        assertThat(moved.warnings().stream().filter(problem -> problem.code().equals("MOVED")))
                .allMatch(problem ->
                        problem.message().contains("G1") && problem.message().contains("G2"));
    }

    private static BundleText newborn(String pregnancy) {
        return BundleText.cohort("FN")
                .patient("P2", "X-1", "FN", "F", "1985-01-01")
                .row("pregnancies", "G1,P1,2020-01-01,,2020-09-27,270,LIVE_BIRTH,,,,,,")
                .row("pregnancies", "G2,P2,2020-01-01,,2020-09-27,270,LIVE_BIRTH,,,,,,")
                .row("patients", "N1,X-1,FN,,NEONATE,F,2020-09-27,,2020-09-27,,,,")
                .row("neonates", "N1," + pregnancy + ",1,3000,Y,N,N,N,,");
    }

    @Test
    void what_was_voided_stays_voided_with_everything_that_belongs_to_it() throws Exception {
        commit(new BundleText()
                .row("cohort", "FC0,Test,,,MIXED,TEST,Y,,1")
                .row("centers", "C01,Old Center,DE,2015-01-01"));
        assertThat(deliver("reimport-after-void").errors()).isEmpty();
        for (String table : List.of("patient", "platelet_reading")) {
            String person = table.equals("patient") ? "source_key = 'P1'" : "source_key like 'K1-%'";
            ImportDatabase.change(
                    connection,
                    "update " + table + " set void_reason = 'wrong hospital' where " + person + " and " + in("FV"));
        }
        try (Bundle bundle = folder("reimport-after-void")) {
            ImportReport again = commit(bundle);
            assertThat(again.errors()).isEmpty();
            assertThat(again.rows().get("patients.csv")).isEqualTo(new FileCount(2, 0, 0, 1, 0, 0, 1));
            assertThat(again.rows().get("platelet_counts.csv")).isEqualTo(new FileCount(6, 0, 0, 3, 0, 0, 3));
            assertThat(codes(again.warnings()))
                    .contains("patients.csv 2 patient_id VOIDED", "platelet_counts.csv 2 count_id VOIDED");
            assertThat(again.warnings().stream()
                            .filter(problem -> problem.code().equals("VOIDED")))
                    .allMatch(problem -> problem.message().contains("wrong hospital"));
        }
        ImportReport more = commit(new BundleText()
                .row("cohort", "FV,Field cohort,,,ADULTS,COHORT,Y,,1")
                .row("platelet_counts", "K1-9,P1,2018-07-10,,,21,ROUTINE,OK"));
        assertThat(more.errors()).isEmpty();
        assertThat(codes(more.warnings())).containsExactly("platelet_counts.csv 2 patient_id VOIDED");
        assertThat(number("select count(*) from patient where void_reason is null and " + in("FV")))
                .isEqualTo(1);
    }

    @Test
    void newborns_of_a_voided_pregnancy_are_skipped_with_what_belongs_to_them() throws Exception {
        commit(BundleText.cohort("FW").row("pregnancies", "G1,P1,2020-01-01,,2020-09-27,270,LIVE_BIRTH,,,,,,"));
        ImportDatabase.change(connection, "update pregnancy set void_reason = 'twice' where " + in("FW"));
        ImportReport report = commit(BundleText.cohort("FW")
                .row("pregnancies", "G1,P1,2020-01-01,,2020-09-27,270,LIVE_BIRTH,,,,,,")
                .row("patients", "N1,X-1,FW,,NEONATE,F,2020-09-27,,2020-09-27,,,,")
                .row("neonates", "N1,G1,1,3000,Y,N,N,N,,")
                .count("K1", "N1", "2020-09-28", "120"));
        assertThat(report.errors()).isEmpty();
        assertThat(codes(report.warnings()))
                .contains(
                        "patients.csv 3 patient_id VOIDED",
                        "pregnancies.csv 2 pregnancy_id VOIDED",
                        "neonates.csv 2 patient_id VOIDED",
                        "platelet_counts.csv 2 patient_id VOIDED");
        assertThat(number("select count(*) from patient where source_key = 'N1' and " + in("FW")))
                .isZero();
    }

    @Test
    void units_are_read_as_laboratories_write_them() throws Exception {
        String header = "count_id,patient_id,sample_date,sample_time,comparator,count_1e9_per_l,sample_context,quality,"
                + "entered_value,entered_unit\n";
        ImportReport report = commit(BundleText.cohort("FU")
                .file(
                        "platelet_counts.csv",
                        header + "K1,P1,2020-02-01,,,120,,OK,1.2,Lakh/cumm\nK2,P1,2020-03-01,,,23,,OK,23,Gpt/l\n"
                                + "K3,P1,2020-04-01,,,<10,,OK,,\nK4,P1,2020-05-01,,,10,,OK,1,apples\n"));
        assertThat(codes(report.errors()))
                .containsExactly(
                        "platelet_counts.csv 4 count_1e9_per_l FORMAT", "platelet_counts.csv 5 entered_unit FORMAT");
        assertThat(report.errors().get(0).message()).contains("comparator").contains("LT");
        commit(BundleText.cohort("FU")
                .file(
                        "platelet_counts.csv",
                        header + "K1,P1,2020-02-01,,,120,,OK,1.2,Lakh/cumm\nK2,P1,2020-03-01,,,23,,OK,23,Gpt/l\n"));
        assertThat(number("select count(*) from platelet_reading where entered_unit in ('lakh/mm3', '10*9/L') and "
                        + in("FU")))
                .isEqualTo(2);
    }

    @Test
    void decimal_commas_and_columns_in_another_order_are_read() throws Exception {
        ImportReport report = commit(BundleText.cohort("FD")
                .file(
                        "platelet_counts.csv",
                        "sep=;\r\nQuality;count_1E9_per_l;sample_date;;PATIENT_ID;count_id;sample_context;comparator;sample_time;\r\n"
                                + ";;;;;;;;;\r\nOK;23,5;2020-02-01;;P1;K1;ROUTINE;;;\r\nOK;23.000;2020-03-01;;P1;K2;;;;\r\n"
                                + "OK;23;2020-03-01;?;P1;K3;;;;\r\n;;;;\r\n"));
        assertThat(codes(report.errors()))
                .containsExactly("platelet_counts.csv 5 count_1e9_per_l FORMAT", "platelet_counts.csv 6  FORMAT");
        assertThat(report.readAs().get("platelet_counts.csv"))
                .isEqualTo("semicolon, decimal comma, UTF-8, separator named in the first line, "
                        + "columns in another order, names of columns spelled otherwise, blank rows left out");
    }

    private Bundle folder(String name) throws Exception {
        return new FolderBundle(CASES.resolve(name), ImportService.FILES);
    }

    private ImportReport deliver(String name) throws Exception {
        try (Bundle bundle = folder(name)) {
            return commit(bundle);
        }
    }

    private ImportReport commit(Bundle bundle) throws Exception {
        return ImportDatabase.importAll(connection, bundle, ImportMode.COMMIT);
    }

    private long number(String query) throws SQLException {
        return ImportDatabase.number(connection, query);
    }

    private static String in(String cohort) {
        return "cohort_id = (select id from cohort where source_key = '" + cohort + "')";
    }

    private static List<String> codes(List<BundleProblem> problems) {
        return problems.stream()
                .map(problem -> String.format(
                        Locale.ROOT, "%s %d %s %s", problem.file(), problem.row(), problem.column(), problem.code()))
                .toList();
    }
}
