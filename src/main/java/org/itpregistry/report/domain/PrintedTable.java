package org.itpregistry.report.domain;

import java.util.List;
import org.itpregistry.protocol.domain.StudyWords;

/**
 * A table of words and numbers that is no list of results. A later table needs no design of its own: it chooses a layout.
 *
 * @param code unique in the report
 * @param name without its number
 * @param title with it
 * @param columns as many as the layout has
 * @param rows at least one; the first cell of a row names it
 * @param notes plain text
 */
public record PrintedTable(
        String code,
        String name,
        String title,
        TableLayout layout,
        List<String> columns,
        List<List<String>> rows,
        List<String> notes) {
    public PrintedTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        if (columns.size() != layout.shares().size()) {
            throw new IllegalArgumentException(code + " has " + columns.size() + " columns in " + layout);
        }
    }

    /** A table that bears the name of its code. */
    static PrintedTable of(
            String code, TableLayout layout, List<String> columns, List<List<String>> rows, List<String> notes) {
        String name = StudyWords.of("report.table." + code);
        return new PrintedTable(code, name, name, layout, columns, rows, notes);
    }

    PrintedTable numbered(int number) {
        return new PrintedTable(code, name, StudyWords.of("report.table", number, name), layout, columns, rows, notes);
    }
}
