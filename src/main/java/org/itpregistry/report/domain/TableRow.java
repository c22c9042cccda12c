package org.itpregistry.report.domain;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A row of a general table; the fields of reports/tables.jrxml.
 *
 * @param table code of the table it stands in
 * @param title of that table
 * @param layout of that table
 * @param head its columns
 * @param cells as many as there are columns
 * @param rows how many the table has
 * @param following how many rows of the table come after it
 * @param notes plain text, a line a note
 */
public record TableRow(
        String table,
        String title,
        TableLayout layout,
        TableCells head,
        TableCells cells,
        Integer rows,
        Integer following,
        String notes) {
    static List<TableRow> of(PrintedTable whole) {
        PrintedTable table = whole.layout() == TableLayout.BESIDE ? whole.lettered() : whole;
        var head = new TableCells(table.columns());
        String notes = String.join("\n", table.notes());
        int count = table.rows().size();
        return IntStream.range(0, count)
                .mapToObj(i -> new TableRow(
                        table.code(),
                        table.title(),
                        table.layout(),
                        head,
                        new TableCells(table.rows().get(i)),
                        count,
                        count - 1 - i,
                        notes))
                .toList();
    }

    static List<TableRow> of(List<PrintedTable> tables) {
        return tables.stream().flatMap(table -> of(table).stream()).toList();
    }
}
