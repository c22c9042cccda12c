package org.itpregistry.exchange.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.itpregistry.codelist.service.StoredCodeLists;
import org.itpregistry.cut.domain.CutContent;
import org.itpregistry.cut.domain.DataCut;
import org.itpregistry.cut.service.TakenCut;
import org.itpregistry.exchange.domain.ImportMode;
import org.itpregistry.exchange.domain.ImportReport;
import org.itpregistry.history.service.StoredHistories;
import org.itpregistry.measure.PatientHistory;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.YesNo;
import org.itpregistry.outcome.descriptive.PriorTpoRaFailure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A drug that comes onto the list of agents: refused before, then one of its class, and in a data cut what it was then. */
class NewDrugIT {
    private static final String TREATMENTS =
            "treatment_id,patient_id,regimen_id,agent,role,start_date,start_time,end_date,dose_value,dose_unit,frequency,"
                    + "route,administrations,units_transfused,stop_reason,documented_response,agent_name\r\n";

    private final String cohort = "DRUG-" + UUID.randomUUID();
    private final String drug = "PAG_" + cohort.substring(5, 13).toUpperCase(Locale.ROOT);
    private final String label = "New drug " + drug;
    private Connection connection;

    @BeforeEach
    void open() throws SQLException {
        connection = ImportDatabase.open();
    }

    @AfterEach
    void leaveNothing() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void a_drug_that_is_not_on_the_list_is_refused_with_what_to_do() throws Exception {
        ImportReport report = deliver("T1,P1,A," + drug + ",PRIOR,2020-01-10,,,,,,,,,,NR,");
        assertThat(report.errors()).singleElement().satisfies(found -> assertThat(found.toString())
                .contains(drug, "Code lists"));
    }

    @Test
    void a_new_drug_is_one_of_its_class_and_stays_so_in_the_cut() throws Exception {
        list("TPO_RA");
        assertThat(deliver("T1,P1,A," + drug
                                + ",PRIOR,2020-01-10,,,,,,,,,,NR,\r\nT2,P1,B,IVIG,INDEX,2020-06-10,,,,,,,,,,,")
                        .errors())
                .isEmpty();
        assertThat(failed(live())).isEqualTo(YesNo.YES);
        DataCut cut = taken();
        connection.commit();
        int version = StoredCodeLists.read(connection).agents().version();

        sql("update code_entry set classes = 'ITP_TREATMENT|SYK_INHIBITOR', label = 'Renamed ' || code where code = '"
                + drug + "'");
        sql("update code_list set list_version = list_version + 1 where list_key = 'agents'");
        assertThat(failed(live())).isNotEqualTo(YesNo.YES);
        ImportDatabase.enter(connection, true);
        CutContent frozen = TakenCut.content(connection, cut);
        assertThat(failed(frozen.persons().get(0))).isEqualTo(YesNo.YES);
        assertThat(frozen.lists().agents().version()).isEqualTo(version);
        assertThat(frozen.lists().agents().of(drug).label()).isEqualTo(label);
        assertThat(taken().sha256()).isNotEqualTo(cut.sha256());
    }

    @Test
    void a_retired_drug_is_kept_with_a_warning_and_stays_readable() throws Exception {
        list("TPO_RA");
        sql("update code_entry set retired_in = 99 where code = '" + drug + "'");
        ImportReport report = deliver("T1,P1,A," + drug + ",PRIOR,2020-01-10,,,,,,,,,,NR,");
        assertThat(report.errors()).isEmpty();
        assertThat(report.warnings().toString()).contains(label);
        assertThat(live().treatments().get(0).agent().label()).isEqualTo(label);
    }

    @Test
    void an_agent_that_is_not_on_the_list_is_called_by_its_name() throws Exception {
        ImportReport report = deliver(
                "T1,P1,A,OTHER,PRIOR,2020-01-10,,,,,,,,,,NR,Drug A\r\nT2,P1,B,OTHER,PRIOR,2020-02-10,,,,,,,,,,NR,");
        assertThat(report.errors()).isEmpty();
        assertThat(report.warnings().toString()).contains("agent_name").contains("row=3");
        assertThat(live().treatments())
                .extracting(row -> row.agent().label())
                .containsExactly("Other agent: Drug A", "Other agent");
    }

    @Test
    void agents_are_read_from_a_file_of_a_spreadsheet_on_a_machine_of_another_language() throws Exception {
        list("TPO_RA");
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            ImportReport report = ImportDatabase.importAll(
                    connection,
                    BundleText.cohort(cohort)
                            .file(
                                    "treatments.csv",
                                    "\uFEFFsep=;\r\n"
                                            + TREATMENTS
                                                    .toUpperCase(Locale.ROOT)
                                                    .replace(',', ';')
                                            + "T1;P1;A;ELTROMBOPAG;PRIOR;2020-01-10;;;37,5;MG_PER_DAY;;;;;;;;\r\n"
                                            + "T2;P1;B;" + drug
                                            + ";PRIOR;2020-02-10;;;;;;;;;;;;\r\n;;;;;;;;;;;;;;;;\r\n"),
                    ImportMode.COMMIT);
            assertThat(report.errors()).isEmpty();
        } finally {
            Locale.setDefault(before);
        }
        assertThat(live().treatments()).extracting(row -> row.agent().label()).containsExactly("Eltrombopag", label);
    }

    @Test
    void a_word_for_several_agents_is_no_treatment() throws Exception {
        assertThat(deliver("T1,P1,A,CORTICOSTEROID,PRIOR,2020-01-10,,,,,,,,,,NR,")
                        .errors())
                .hasSize(1);
    }

    private void list(String agentClass) throws SQLException {
        sql("insert into code_entry (list_id, code, label, classes, since) select id, '" + drug + "', '" + label + "',"
                + " 'ITP_TREATMENT|" + agentClass + "', list_version from code_list where list_key = 'agents'");
    }

    private ImportReport deliver(String treatments) throws Exception {
        return ImportDatabase.importAll(
                connection,
                BundleText.cohort(cohort).file("treatments.csv", TREATMENTS + treatments + "\r\n"),
                ImportMode.COMMIT);
    }

    private PatientHistory live() throws SQLException {
        long id = id();
        ImportDatabase.enter(connection, true);
        return StoredHistories.ofCohort(
                        connection, id, StoredCodeLists.read(connection).vocabulary())
                .get(0);
    }

    private DataCut taken() throws Exception {
        long id = id();
        ImportDatabase.enter(connection, true);
        return TakenCut.of(connection, cohort, id);
    }

    private static Object failed(PatientHistory person) {
        return new PriorTpoRaFailure()
                .assess(Course.of(person, LocalDate.of(2021, 12, 31)))
                .finding()
                .map(Object.class::cast)
                .orElse("not evaluable");
    }

    private long id() throws SQLException {
        return ImportDatabase.number(connection, "select id from cohort where source_key = '" + cohort + "'");
    }

    private void sql(String statement) throws SQLException {
        ImportDatabase.change(connection, statement);
    }
}
