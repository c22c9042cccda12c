package org.itpregistry.report.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.itpregistry.text.Language;

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
    private static final int ALPHABET = 26;

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
        String name = Language.say("report.table." + code);
        return new PrintedTable(code, name, name, layout, columns, rows, notes);
    }

    /** With the texts of its last column as notes below, each once, and their letters in their place. */
    PrintedTable lettered() {
        int last = columns.size() - 1;
        Map<String, String> letters = new LinkedHashMap<>();
        List<List<String>> lettered = new ArrayList<>();
        for (List<String> row : rows) {
            List<String> cells = new ArrayList<>(row);
            String text = row.get(last);
            cells.set(last, text.isEmpty() ? "" : letters.computeIfAbsent(text, any -> letter(letters.size())));
            lettered.add(cells);
        }
        List<String> more = new ArrayList<>(notes);
        letters.forEach((text, letter) -> more.add(letter + ": " + text));
        return new PrintedTable(code, name, title, layout, columns, lettered, more);
    }

    /** a to z, then aa to zz. */
    private static String letter(int place) {
        String last = String.valueOf((char) ('a' + place % ALPHABET));
        return place < ALPHABET ? last : letter(place / ALPHABET - 1) + last;
    }

    PrintedTable numbered(int number) {
        return new PrintedTable(code, name, Language.say("report.table", number, name), layout, columns, rows, notes);
    }
}
