package org.itpregistry.cohort.domain;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tables as RFC 4180 text: a header, lines that end in CR LF, quotes where they are needed. */
public final class CsvText {
    private static final String FORMULA_SIGNS = "=+-@\t\r";
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private CsvText() {}

    /** A text that a spreadsheet would take for a formula has an apostrophe before it. */
    public static String of(List<String> columns, List<List<String>> rows) {
        var text = new StringBuilder(line(columns));
        rows.forEach(row -> text.append(line(row.stream().map(CsvText::guarded).toList())));
        return text.toString();
    }

    private static String line(List<String> cells) {
        String line = cells.stream().map(CsvText::quoted).collect(Collectors.joining(",", "", "\r\n"));
        // So that a line of one empty cell is not taken for a blank line.
        return line.startsWith(",") || cells.equals(List.of("")) ? "\"\"" + line : line;
    }

    /** Also where a reader might take blanks at the ends for none, or the first sign for that of a comment. */
    private static String quoted(String cell) {
        boolean plain = !cell.isEmpty() && cell.charAt(0) > '#' && cell.charAt(cell.length() - 1) > ' ';
        return cell.isEmpty() || plain && cell.chars().noneMatch(sign -> ",\"\r\n".indexOf(sign) >= 0)
                ? cell
                : '"' + cell.replace("\"", "\"\"") + '"';
    }

    public static boolean isNumber(String cell) {
        return NUMBER.matcher(cell).matches();
    }

    private static String guarded(String cell) {
        return !cell.isEmpty() && FORMULA_SIGNS.indexOf(cell.charAt(0)) >= 0 && !isNumber(cell) ? "'" + cell : cell;
    }
}
