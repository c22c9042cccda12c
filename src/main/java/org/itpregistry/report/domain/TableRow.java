package org.itpregistry.report.domain;

import java.util.List;

/**
 * A row of a general table; the fields of reports/tables.jrxml and of reports/sheet_table.jrxml.
 *
 * @param table code of the table it stands in
 * @param title of that table
 * @param layout of that table
 * @param head its columns
 * @param cells as many as there are columns
 * @param notes plain text, a line a note
 */
public record TableRow(
        String table, String title, TableLayout layout, TableCells head, TableCells cells, String notes) {
    static List<TableRow> of(PrintedTable table) {
        var head = new TableCells(table.columns());
        return table.rows().stream()
                .map(row -> new TableRow(
                        table.code(),
                        table.title(),
                        table.layout(),
                        head,
                        new TableCells(row),
                        String.join("\n", table.notes())))
                .toList();
    }

    static List<TableRow> of(List<PrintedTable> tables) {
        return tables.stream().flatMap(table -> of(table).stream()).toList();
    }
}
