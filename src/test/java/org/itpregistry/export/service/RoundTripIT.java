package org.itpregistry.export.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.itpregistry.entry.domain.Dictionary;
import org.itpregistry.exchange.domain.Bundle;
import org.itpregistry.exchange.domain.BundleLimits;
import org.itpregistry.exchange.domain.ImportMode;
import org.itpregistry.exchange.domain.ZipBundle;
import org.itpregistry.exchange.service.BundleText;
import org.itpregistry.exchange.service.ImportDatabase;
import org.itpregistry.exchange.service.ImportService;
import org.itpregistry.job.domain.JobProgress;
import org.itpregistry.platform.domain.Form;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is exported, imported where it was not, and exported again is the same byte for byte. */
class RoundTripIT {
    private final String fresh = "T" + UUID.randomUUID().toString().substring(0, 8);
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
    @ValueSource(strings = {"arnold2010", "edge_cases", "ito2021", "oo2004", "parveen2019"})
    void a_cohort_comes_back_the_same(String name) throws Exception {
        Path archive = Path.of("src/test/resources/cohorts", name + ".zip");
        String key;
        try (var bundle = ZipBundle.open(archive, BundleLimits.USUAL, ImportService.FILES)) {
            key = keyOf(bundle);
            commit(bundle);
        }
        assertRoundTrip(key);
    }

    @Test
    void awkward_cells_come_back_the_same() throws Exception {
        String key = "A" + fresh;
        commit(BundleText.cohort(key)
                .file(
                        "treatments.csv",
                        """
                        treatment_id,patient_id,regimen_id,agent,role,start_date,start_time,end_date,dose_value,dose_unit,\
                        frequency,route,administrations,units_transfused,documented_response,stop_reason,agent_name
                        "T,1",P1,R1,OTHER,PRIOR,2019,,,~UNKNOWN,,,ORAL,,,~UNKNOWN,~NOT_ASKED,"=cmd|' /C calc'!A1"
                        =T2,P1,R1,OTHER,PRIOR,2019-05,,,12.90,MG_PER_DAY,DAILY,ORAL,,,CR,COMPLETED,"two
                        lines, ""quoted"" and ~ 5 days"
                        T3,P1,R1,OTHER,PRIOR,2019-05-01,,2019-06-01,0.50,MG_PER_DAY,~MASKED,~NOT_DONE,,,,,  Ärzte 血小板 \\. \\n
                        """)
                .count("C1", "P1", "2020-02-01", "12.50")
                .count("c1", "P1", "2020-02-02", "7"));
        Map<String, String> exported = exported(key, Optional.empty());
        assertThat(exported.get("treatments.csv"))
                .contains(
                        "\"two\nlines, \"\"quoted\"\" and ~ 5 days\"",
                        "=cmd|' /C calc'!A1",
                        ",~NOT_ASKED,",
                        ",12.9,",
                        ",0.5,")
                .contains("  Ärzte 血小板 \\. \\n");
        assertThat(exported.get("platelet_counts.csv").lines().skip(1))
                .first()
                .asString()
                .startsWith("C1,P1");
        assertRoundTrip(key);
    }

    @Test
    void what_is_voided_stays_out_and_one_center_is_alone() throws Exception {
        String key = "V" + fresh;
        commit(BundleText.cohort(key)
                .patient("P2", "X-2", key, "F", "1980-05-15")
                .count("C1", "P1", "2020-02-01", "12")
                .count("C2", "P2", "2020-02-01", "13")
                .row("denominators", "D1,X-2,DELIVERIES,2020-01-01,2020-12-31,100,")
                .row("denominators", "D2,,DELIVERIES,2020-01-01,2020-12-31,900,"));
        ImportDatabase.change(
                connection,
                "update platelet_reading set void_reason = 'twice' where source_key = 'C1' and cohort_id = " + id(key));
        long second = number("select id from center where source_key = 'X-2'");
        Map<String, String> all = exported(key, Optional.empty());
        assertThat(all.get("platelet_counts.csv")).contains("C2,P2").doesNotContain("C1,P1");
        assertThat(all.get("denominators.csv")).contains("D1", "D2");
        Map<String, String> one = exported(key, Optional.of(Set.of(second)));
        assertThat(one.get("patients.csv")).contains("P2,X-2").doesNotContain("P1,");
        assertThat(one.get("centers.csv")).contains("X-2").doesNotContain("X-1");
        assertThat(one.get("denominators.csv")).contains("D1").doesNotContain("D2");
        assertThat(one).doesNotContainKey("study_arms.csv");
    }

    private void assertRoundTrip(String key) throws Exception {
        Map<String, String> first = exported(key, Optional.empty());
        var again = BundleText.cohort(fresh);
        Dictionary.FORMS.forEach(form -> again.without(form.name()));
        first.forEach((file, text) -> again.file(file, renamed(file, text, key, fresh)));
        commit(again);
        Map<String, String> second = exported(fresh, Optional.empty());
        second.replaceAll((file, text) -> renamed(file, text, fresh, key));
        assertThat(second).isEqualTo(first);
    }

    /** The registry of the tests has the cohort already: it is imported under another key. */
    private static String renamed(String file, String text, String from, String to) {
        return switch (file) {
            case "cohort.csv" -> text.replace("\n" + from + ",", "\n" + to + ",");
            case "patients.csv" -> text.replace("," + from + ",", "," + to + ",");
            default -> text;
        };
    }

    private void commit(Bundle bundle) throws Exception {
        assertThat(ImportDatabase.importAll(connection, bundle, ImportMode.COMMIT)
                        .errors())
                .isEmpty();
    }

    private static String keyOf(Bundle bundle) throws Exception {
        String text = new String(bundle.open("cohort.csv").readAllBytes(), StandardCharsets.UTF_8);
        return text.lines().skip(1).findFirst().orElseThrow().split(",")[0];
    }

    private long id(String key) throws SQLException {
        ImportDatabase.enter(connection, true);
        try (PreparedStatement select = connection.prepareStatement("select id from cohort where source_key = ?")) {
            select.setString(1, key);
            try (ResultSet rows = select.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private long number(String query) throws SQLException {
        return ImportDatabase.number(connection, query);
    }

    /** The files of the cohort by name, as the export writes them. */
    private Map<String, String> exported(String key, Optional<Set<Long>> centers) throws Exception {
        long cohort = id(key);
        Map<String, String> files = new LinkedHashMap<>();
        var rows = new CopiedRows(connection, new JobProgress());
        for (Form<?> form : Dictionary.FORMS) {
            var table = new RowsOfForm(form, cohort, centers);
            if (table.isThere()) {
                var out = new ByteArrayOutputStream();
                long written = rows.copy(table, out);
                assertThat(rows.count(table))
                        .as(form.name().toLowerCase(Locale.ROOT))
                        .isEqualTo(written);
                files.put(form.file(), out.toString(StandardCharsets.UTF_8));
            }
        }
        connection.rollback();
        return files;
    }
}
