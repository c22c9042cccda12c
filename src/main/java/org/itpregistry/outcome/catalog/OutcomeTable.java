package org.itpregistry.outcome.catalog;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.itpregistry.measure.PatientHistory;
import org.itpregistry.outcome.Course;

/**
 * The answers for the persons of a cohort as a table: one row a person, in the order given, with the columns of the public
 * outcome file. A cell is empty where a definition does not apply, and {@code NE} where the history does not suffice.
 */
public final class OutcomeTable {
    private final List<OutcomeColumn> columns = OutcomeColumn.standard();

    /** The names of the columns, in order. */
    public List<String> header() {
        return columns.stream().map(OutcomeColumn::name).toList();
    }

    /** The cells of one person's row, in order of the columns. */
    public List<String> row(PatientHistory person, LocalDate cutoff) {
        Course course = Course.of(person, cutoff);
        return columns.stream().map(column -> column.cell(course)).toList();
    }

    /** Header and rows as CSV, lines ended by LF; keys that need it are quoted. */
    public void write(Iterable<PatientHistory> persons, LocalDate cutoff, Appendable csv) throws IOException {
        csv.append(line(header()));
        for (PatientHistory person : persons) {
            csv.append(line(row(person, cutoff)));
        }
    }

    private static String line(List<String> cells) {
        return cells.stream().map(OutcomeTable::quoted).collect(Collectors.joining(",", "", "\n"));
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
