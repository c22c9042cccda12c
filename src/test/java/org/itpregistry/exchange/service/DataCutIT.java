package org.itpregistry.exchange.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.itpregistry.cohort.domain.ResultTable;
import org.itpregistry.cut.domain.CutContent;
import org.itpregistry.cut.domain.DataCut;
import org.itpregistry.cut.service.TakenCut;
import org.itpregistry.exchange.domain.BundleLimits;
import org.itpregistry.exchange.domain.ImportMode;
import org.itpregistry.exchange.domain.ZipBundle;
import org.itpregistry.history.service.StoredHistories;
import org.itpregistry.measure.PatientHistory;
import org.itpregistry.measure.ShippedCauses;
import org.itpregistry.patient.domain.Cohort;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.protocol.service.Protocols;
import org.itpregistry.study.CohortData;
import org.itpregistry.study.StudyResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A data cut holds what the tables held, to whoever might see it there, and says so when it does not any more. */
class DataCutIT {
    private final String cohort = "T" + UUID.randomUUID().toString().substring(0, 8);
    private Connection connection;

    @BeforeEach
    void connect() throws SQLException {
        connection = ImportDatabase.open();
    }

    @AfterEach
    void disconnect() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"arnold2010", "ito2021", "parveen2019", "tanaka2006"})
    void a_study_of_a_cut_has_the_numbers_of_the_live_data(String study) throws Exception {
        String key = study.toUpperCase(Locale.ROOT);
        try (var bundle = ZipBundle.open(
                Path.of("src/test/resources/cohorts", study + ".zip"), BundleLimits.USUAL, ImportService.FILES)) {
            assertThat(ImportDatabase.importAll(connection, bundle, ImportMode.COMMIT)
                            .errors())
                    .isEmpty();
        }
        DataCut cut = take(key);
        List<PatientHistory> live = live(key);
        CutContent frozen = TakenCut.content(connection, cut);
        assertThat(frozen.persons()).isNotEmpty().usingRecursiveComparison().isEqualTo(live);
        assertThat(csv(study, key, frozen.persons())).isEqualTo(csv(study, key, live));
        connection.rollback();
    }

    @Test
    void equal_data_have_equal_hashes_and_other_data_others() throws Exception {
        commit(bundle());
        DataCut first = take(cohort);
        assertThat(take(cohort).sha256()).isEqualTo(first.sha256());
        sql("update patient set group_code = 'changed' where " + mine());
        assertThat(take(cohort).sha256()).isNotEqualTo(first.sha256());
    }

    @Test
    void what_is_changed_added_or_voided_later_is_not_in_the_cut() throws Exception {
        commit(bundle().count("C1", "P1", "2020-02-01", "12"));
        DataCut cut = take(cohort);
        List<PatientHistory> before = live(cohort);
        sql("update platelet_reading set count_1e9_per_l = 400 where " + mine());
        assertThat(live(cohort)).usingRecursiveComparison().isNotEqualTo(before);
        assertThat(TakenCut.content(connection, cut).persons())
                .usingRecursiveComparison()
                .isEqualTo(before);
        sql("update patient set void_reason = 'entered twice' where " + mine());
        assertThat(live(cohort)).isEmpty();
        assertThat(TakenCut.content(connection, cut).persons())
                .usingRecursiveComparison()
                .isEqualTo(before);
        sql("update cohort set title = 'Renamed' where source_key = '" + cohort + "'");
        assertThat(TakenCut.content(connection, cut).cohort().value(Cohort.TITLE))
                .isNotEqualTo("Renamed");
    }

    @Test
    void a_center_sees_of_a_cut_what_it_sees_of_the_data() throws Exception {
        commit(bundle().patient("P2", "X-2", cohort, "F", "1980-05-15")
                .row("centers", "X-3,Center three,CA,")
                .row("denominators", "D1,X-2,DELIVERIES,2020-01-01,2020-12-31,100,")
                .row("denominators", "D2,,DELIVERIES,2020-01-01,2020-12-31,900,"));
        DataCut cut = take(cohort);
        assertThat(TakenCut.content(connection, cut).persons()).hasSize(2);
        assertThat(TakenCut.content(connection, cut).denominators()).hasSize(2);
        connection.commit();
        long second = ImportDatabase.number(connection, "select id from center where source_key = 'X-2'");
        long third = ImportDatabase.number(connection, "select id from center where source_key = 'X-3'");
        ImportDatabase.enter(connection, false, second);
        CutContent seen = TakenCut.content(connection, cut);
        assertThat(seen.persons()).extracting(PatientHistory::key).containsExactly("P2");
        assertThat(seen.denominators()).hasSize(1);
        assertThat(seen.persons())
                .usingRecursiveComparison()
                .isEqualTo(StoredHistories.ofCohort(connection, id(cohort), ShippedCauses.WITH_AGENTS));
        ImportDatabase.enter(connection, false, third);
        assertThat(TakenCut.isThere(connection, cut)).isFalse();
        connection.rollback();
        assertThat(TakenCut.isThere(connection, cut)).isFalse();
    }

    @Test
    void only_the_persons_of_the_scope_go_in() throws Exception {
        commit(bundle().patient("P2", "X-1", cohort, "F", "1980-05-15").count("C2", "P2", "2020-02-01", "12"));
        ImportDatabase.enter(connection, true);
        long second = number("select id from patient where source_key = 'P2' and " + mine());
        DataCut cut = TakenCut.of(connection, cohort, id(cohort), Optional.of(Set.of(second)));
        assertThat(cut.persons()).isEqualTo(1);
        assertThat(TakenCut.content(connection, cut).persons())
                .singleElement()
                .satisfies(person -> assertThat(person.counts().size()).isEqualTo(1));
    }

    @Test
    void a_cut_is_written_once() throws Exception {
        commit(bundle());
        DataCut cut = take(cohort);
        connection.commit();
        for (String attempt : List.of(
                "update data_cut set cutoff = '2000-01-01' where id = " + cut.id(),
                "delete from data_cut_part where cut_id = " + cut.id(),
                "update data_cut_part set content = '' where cut_id = " + cut.id(),
                "insert into data_cut_part select cut_id, form, center_key, part + 1, center_id, row_count, sha256, content"
                        + " from data_cut_part where cut_id = " + cut.id())) {
            ImportDatabase.enter(connection, true);
            assertThatThrownBy(() -> sql(attempt))
                    .as(attempt)
                    .hasMessageMatching("(?s).*(permission denied|not added to).*");
            connection.rollback();
        }
    }

    /** Somebody with the rights of the owner; here in the transaction that takes the cut, where parts may still come. */
    @Test
    void a_part_that_is_not_as_it_was_is_refused() throws Exception {
        commit(bundle());
        DataCut cut = take(cohort);
        sql("insert into data_cut_part select cut_id, form, center_key, part + 1, center_id, row_count, sha256, '\\x00'"
                + " from data_cut_part where form = 'patients' and cut_id = " + cut.id());
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> TakenCut.content(connection, cut))
                .withMessage("refusal.cut.list");
    }

    @Test
    void content_that_does_not_match_its_hash_is_refused() throws Exception {
        commit(bundle());
        DataCut cut = take(cohort);
        // The same list of parts under another id, one of them with the content of another.
        sql("insert into data_cut select nextval('record_id'), 'CUT-9' || lpad(floor(random() * 1e9)::text, 9, '0'),"
                + " name || ' again', cohort_id, cutoff, taken_at, taken_by, scope, format_version, product_version,"
                + " person_count, row_count, sha256 from data_cut where id = " + cut.id());
        long other = number("select max(id) from data_cut where name = '" + cut.name() + " again'");
        sql("insert into data_cut_part select " + other
                + ", p.form, p.center_key, p.part, p.center_id, p.row_count, p.sha256,"
                + " (select q.content from data_cut_part q where q.cut_id = p.cut_id and q.form = 'cohort')"
                + " from data_cut_part p where p.cut_id = " + cut.id());
        var forged = new DataCut(
                other,
                "CUT-9000",
                cut.name(),
                cohort,
                cut.cutoff(),
                cut.takenAt(),
                cut.takenBy(),
                cut.scope(),
                cut.formatVersion(),
                cut.productVersion(),
                cut.persons(),
                cut.rows(),
                cut.sha256(),
                cut.leftOut());
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> TakenCut.content(connection, forged))
                .withMessage("refusal.cut.broken");
    }

    private BundleText bundle() {
        return BundleText.cohort(cohort);
    }

    private void commit(BundleText bundle) throws Exception {
        assertThat(ImportDatabase.importAll(connection, bundle, ImportMode.COMMIT)
                        .errors())
                .isEmpty();
    }

    private DataCut take(String key) throws Exception {
        ImportDatabase.enter(connection, true);
        return TakenCut.of(connection, key, id(key));
    }

    private List<PatientHistory> live(String key) throws SQLException {
        return StoredHistories.ofCohort(connection, id(key), ShippedCauses.WITH_AGENTS);
    }

    private static String csv(String study, String key, List<PatientHistory> persons) {
        var data = new CohortData(key, "", false, LocalDate.of(2021, 12, 31), persons, List.of());
        return ResultTable.of(StudyResult.of(new Protocols().of(study).orElseThrow(), data))
                .csv();
    }

    private long id(String key) throws SQLException {
        return number("select id from cohort where source_key = '" + key + "'");
    }

    private long number(String query) throws SQLException {
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
