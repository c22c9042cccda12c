package org.itpregistry.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the text of a clipboard into rows of cells: by tab, semicolon, bar, comma or blanks, with or without quotes. */
final class SheetText {
    private static final Pattern MARK_OF_EXCEL = Pattern.compile("\\A\uFEFF?(?:sep=.\\R)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern WIDE = Pattern.compile(" {2,}");
    private static final Pattern TIME_AND_REST = Pattern.compile("(?:(\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[ap]m)?) )?(.*)");
    private static final int LONGEST_DATE = 4;

    private final Notation notation;

    SheetText(Notation notation) {
        this.notation = notation;
    }

    /** Rows of equal width; lines without any text are left out. */
    List<List<String>> rows(String text) {
        String body = MARK_OF_EXCEL.matcher(text).replaceFirst("");
        List<List<String>> best = List.of();
        for (char mark : new char[] {'\t', ';', '|', ','}) {
            List<List<String>> rows = cut(body, mark);
            if (rows.stream().anyMatch(row -> row.size() > 1)) {
                if (dated(rows)) {
                    return even(rows);
                }
                best = best.isEmpty() ? rows : best;
            }
        }
        List<List<String>> blanks = byBlanks(body);
        return even(dated(blanks) || best.isEmpty() ? blanks : best);
    }

    /** At least one row has a date in a cell of its own, beside another. */
    private boolean dated(List<List<String>> rows) {
        return rows.stream()
                .anyMatch(row -> row.size() > 1
                        && row.stream().anyMatch(cell -> SampleMoment.of(cell, notation)
                                .isPresent()));
    }

    private static List<List<String>> cut(String text, char mark) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? '\n' : text.charAt(i);
            if (quoted && i < text.length()) {
                boolean doubled = c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
                if (c != '"' || doubled) {
                    cell.append(c == '\n' || c == '\r' ? ' ' : c);
                    i += doubled ? 1 : 0;
                } else {
                    quoted = false;
                }
            } else if (c == '"' && cell.toString().isBlank() && closes(text, i)) {
                quoted = true;
                cell.setLength(0);
            } else if (c == mark) {
                row.add(cell.toString().strip());
                cell.setLength(0);
            } else if (c == '\n' || c == '\r') {
                row.add(cell.toString().strip());
                cell.setLength(0);
                rows.add(row);
                row = new ArrayList<>();
            } else {
                cell.append(c);
            }
        }
        rows.removeIf(one -> one.stream().allMatch(String::isEmpty));
        return rows;
    }

    /** A quotation mark that nothing closes is a character like any other. */
    private static boolean closes(String text, int open) {
        return text.indexOf('"', open + 1) > 0;
    }

    /** Columns apart by several blanks, or a date, a time and the rest apart by one. */
    private List<List<String>> byBlanks(String text) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : text.split("\\R")) {
            if (!line.isBlank()) {
                String stripped = line.strip();
                rows.add(WIDE.matcher(stripped).find() ? List.of(WIDE.split(stripped)) : dateAndRest(stripped));
            }
        }
        return rows;
    }

    private List<String> dateAndRest(String line) {
        String[] words = Characters.plain(line).split(" ");
        for (int end = Math.min(LONGEST_DATE, words.length - 1); end > 0; end--) {
            String date = String.join(" ", List.of(words).subList(0, end));
            if (!DateReading.day(date, notation).readings().isEmpty()) {
                Matcher rest =
                        TIME_AND_REST.matcher(line.substring(place(line, end)).strip());
                String time =
                        rest.matches() ? Optional.ofNullable(rest.group(1)).orElse("") : "";
                return List.of(date, time, rest.matches() ? rest.group(2) : "");
            }
        }
        return List.of(line);
    }

    /** Where the words after the first ones begin. */
    private static int place(String line, int words) {
        var blanks = Pattern.compile("[\\s\\p{Z}]+").matcher(line);
        int at = 0;
        for (int i = 0; i < words && blanks.find(); i++) {
            at = blanks.end();
        }
        return at;
    }

    private static List<List<String>> even(List<List<String>> rows) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        List<List<String>> even = new ArrayList<>();
        for (List<String> row : rows) {
            List<String> cells = new ArrayList<>(row);
            while (cells.size() < width) {
                cells.add("");
            }
            even.add(List.copyOf(cells));
        }
        return even;
    }
}
