package org.itpregistry.outcome.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.itpregistry.measure.PatientHistory;
import org.itpregistry.outcome.CsvTable;
import org.itpregistry.outcome.TestCohort;
import org.junit.jupiter.api.Test;

/** The answers for 2,147 generated persons, against answers worked out independently. */
class SyntheticAnswersTest {
    @Test
    void every_cell_of_every_person_equals_the_independent_answer() throws IOException {
        CsvTable expected;
        try (var file = new GZIPInputStream(
                Objects.requireNonNull(getClass().getResourceAsStream("/cohorts/synthetic_answers.csv.gz")))) {
            expected = CsvTable.read(file);
        }
        TestCohort cohort = TestCohort.load("synthetic");
        OutcomeTable table = new OutcomeTable();
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < cohort.persons().size(); i++) {
            PatientHistory person = cohort.persons().get(i);
            List<String> row = table.row(person, cohort.cutoff());
            for (int column = 0; column < row.size(); column++) {
                String right = expected.rows().get(i).get(column);
                if (!row.get(column).equals(right)) {
                    wrong.add(person.key() + " " + table.header().get(column) + ": " + row.get(column) + ", not "
                            + right);
                }
            }
        }
        assertThat(expected.rows()).hasSize(2147).hasSameSizeAs(cohort.persons());
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_table_is_written_byte_for_byte_like_the_independent_file() throws IOException {
        String expected;
        try (var file = new GZIPInputStream(
                Objects.requireNonNull(getClass().getResourceAsStream("/cohorts/synthetic_answers.csv.gz")))) {
            expected = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        TestCohort cohort = TestCohort.load("synthetic");
        StringBuilder csv = new StringBuilder();
        new OutcomeTable().write(cohort.persons(), cohort.cutoff(), csv);
        assertThat(csv.toString()).isEqualTo(expected);
    }
}
