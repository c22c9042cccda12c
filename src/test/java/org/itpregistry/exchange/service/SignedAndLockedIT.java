package org.itpregistry.exchange.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.itpregistry.exchange.domain.BundleProblem;
import org.itpregistry.exchange.domain.ImportMode;
import org.itpregistry.exchange.domain.ImportReport;
import org.itpregistry.review.service.Signed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the database and an import make of signatures and locks. */
class SignedAndLockedIT {
    private final String cohort = "T" + UUID.randomUUID().toString().substring(0, 8);
    private Connection connection;

    @BeforeEach
    void two_persons_with_a_count_each() throws Exception {
        connection = ImportDatabase.open();
        assertThat(store(bundle()).errors()).isEmpty();
    }

    @AfterEach
    void disconnect() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void a_signature_is_valid_until_the_data_change_and_again_when_they_are_as_they_were() throws Exception {
        sign("P1");
        sign("P2");
        assertThat(valid()).containsExactlyInAnyOrder(person("P1"), person("P2"));
        change("P1", "44");
        assertThat(valid()).containsExactly(person("P2"));
        change("P1", "43.0");
        assertThat(valid()).containsExactlyInAnyOrder(person("P1"), person("P2"));
        sql("update platelet_reading set void_reason = 'twice' where patient_id = " + person("P2"));
        assertThat(valid()).containsExactly(person("P1"));
        sql("update patient set void_reason = 'twice' where id = " + person("P1"));
        assertThat(valid()).isEmpty();
    }

    @Test
    void a_signature_is_not_changed_removed_or_given_in_another_name() throws Exception {
        sign("P1");
        connection.commit();
        for (String attempt : List.of(
                "update signature set sha256 = repeat('0', 64) where " + mine(),
                "delete from signature where " + mine(),
                signature("P2", "somebody.else", "0".repeat(64)))) {
            enterCenter();
            assertThatThrownBy(() -> sql(attempt))
                    .as(attempt)
                    .hasMessageMatching("(?s).*(permission denied|row-level security).*");
            connection.rollback();
        }
    }

    @Test
    void plain_sql_neither_adds_to_a_locked_casebook_nor_changes_it() throws Exception {
        lock("P1");
        connection.commit();
        for (String attempt : List.of(
                "update platelet_reading set count_1e9_per_l = 44 where patient_id = " + person("P1"),
                "update platelet_reading set void_reason = 'gone' where " + mine(),
                "update platelet_reading set patient_id = " + person("P1") + " where patient_id = " + person("P2"),
                "update patient set group_code = 'changed' where id = " + person("P1"),
                "insert into follow_up (id, cohort_id, center_id, patient_id, source_key, visit_date, vital_status) select"
                        + " nextval('record_id'), cohort_id, center_id, id, 'F1', '2021-01-01', 'ALIVE' from patient where id = "
                        + person("P1"))) {
            ImportDatabase.enter(connection, true);
            assertThatThrownBy(() -> sql(attempt)).as(attempt).hasMessageContaining("is locked by tester");
            connection.rollback();
        }
        ImportDatabase.enter(connection, true);
        change("P2", "12");
        assertThatThrownBy(() -> sql("delete from casebook_lock where " + mine()))
                .hasMessageContaining("permission denied");
        connection.rollback();
        ImportDatabase.enter(connection, true);
        sql("update casebook_lock set unlocked_by = 'tester', unlocked_name = 'Tester', unlocked_at = now(),"
                + " unlock_reason = 'query' where " + mine());
        change("P1", "44");
        assertThatThrownBy(() -> sql("update casebook_lock set unlock_reason = 'another' where " + mine()))
                .hasMessageContaining("stays on record");
    }

    @Test
    void who_locks_waits_for_who_writes() throws Exception {
        ImportDatabase.enter(connection, true);
        change("P1", "44");
        try (Connection other = ImportDatabase.open();
                Statement statement = other.createStatement()) {
            ImportDatabase.enter(other, true);
            statement.execute("set local lock_timeout = '200ms'");
            assertThatThrownBy(() -> statement.execute(lockOf("P1"))).hasMessageContaining("lock timeout");
            other.rollback();
        }
    }

    @Test
    void a_bundle_that_changes_a_locked_person_is_refused_with_file_and_row() throws Exception {
        lock("P1");
        connection.commit();
        assertThat(store(bundle()).errors()).as("as stored").isEmpty();
        ImportReport report = store(BundleText.cohort(cohort)
                .patient("P2", "X-1", cohort, "F", "1980-05-15")
                .count("C2", "P2", "2020-02-01", "13")
                .count("C1", "P1", "2020-02-01", "44")
                .count("C3", "P1", "2020-03-01", "60"));
        assertThat(report.errors())
                .extracting(BundleProblem::file, BundleProblem::row, BundleProblem::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("platelet_counts.csv", 3, "LOCKED"),
                        org.assertj.core.groups.Tuple.tuple("platelet_counts.csv", 4, "LOCKED"));
        assertThat(report.errors().get(0).message()).contains("P1", "Tester", "source verified");
        assertThat(number("select count(*) from platelet_reading where count_1e9_per_l in (13, 44, 60) and " + mine()))
                .isZero();
    }

    private BundleText bundle() {
        return BundleText.cohort(cohort)
                .patient("P2", "X-1", cohort, "F", "1980-05-15")
                .count("C1", "P1", "2020-02-01", "43")
                .count("C2", "P2", "2020-02-01", "12");
    }

    private ImportReport store(BundleText bundle) throws Exception {
        return ImportDatabase.importAll(connection, bundle, ImportMode.COMMIT);
    }

    private java.util.Set<Long> valid() throws SQLException {
        return Signed.persons(connection, number("select id from cohort where source_key = '" + cohort + "'"));
    }

    private void sign(String key) throws SQLException {
        String signature = signature(key, "tester", Signed.hash(connection, person(key)));
        enterCenter();
        sql(signature);
        ImportDatabase.enter(connection, true);
    }

    private String signature(String key, String user, String hash) throws SQLException {
        return "insert into signature (id, cohort_id, center_id, patient_id, user_name, printed_name, role, meaning,"
                + " signed_at, format, sha256) select nextval('record_id'), cohort_id, center_id, id, '" + user
                + "', 'Tester', 'INVESTIGATOR', 'reviewed', now(), 1, '" + hash + "' from patient where id = "
                + person(key);
    }

    private void lock(String key) throws SQLException {
        ImportDatabase.enter(connection, true);
        sql(lockOf(key));
    }

    private String lockOf(String key) throws SQLException {
        return "insert into casebook_lock (id, cohort_id, center_id, patient_id, locked_by, locked_name, locked_at,"
                + " lock_reason) select nextval('record_id'), cohort_id, center_id, id, 'tester', 'Tester', now(),"
                + " 'source verified' from patient where source_key = '" + key + "' and " + mine();
    }

    private void change(String key, String count) throws SQLException {
        sql("update platelet_reading set count_1e9_per_l = " + count + " where patient_id = " + person(key));
    }

    private void enterCenter() throws SQLException {
        ImportDatabase.enter(connection, false, number("select id from center where source_key = 'X-1'"));
    }

    private long person(String key) throws SQLException {
        return number("select id from patient where source_key = '" + key + "' and " + mine());
    }

    private long number(String query) throws SQLException {
        ImportDatabase.enter(connection, true);
        try (Statement statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void sql(String statement) throws SQLException {
        try (Statement running = connection.createStatement()) {
            running.execute(statement);
        }
    }

    private String mine() {
        return "cohort_id = (select id from cohort where source_key = '" + cohort + "')";
    }
}
