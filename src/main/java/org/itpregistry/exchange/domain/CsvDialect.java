package org.itpregistry.exchange.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a file of comma-separated values is written. What Excel makes depends on the country: with a decimal comma, cells are
 * separated by semicolons.
 *
 * @param separator between two cells: comma, semicolon or tab
 * @param byteOrderMark whether the file begins with one
 * @param named whether a first line such as {@code sep=;} names the separator
 */
public record CsvDialect(char separator, boolean byteOrderMark, boolean named) {
    private static final char[] SEPARATORS = {',', ';', '\t'};
    private static final Pattern NAMED = Pattern.compile("(?i)\"?sep=([,;\t])\"?[,;\t]*");
    private static final Pattern NAMED_OTHERWISE = Pattern.compile("(?i)\"?sep=.*");
    private static final Pattern COMMA = Pattern.compile("-?\\d+,\\d+");
    /** 23.000 in a country with a decimal comma; 0.125 is no group of thousands. */
    private static final Pattern THOUSANDS_OR_DECIMALS = Pattern.compile("-?[1-9]\\d{0,2}[.,]\\d{3}");

    /**
     * Tells the dialect from the first line that is not blank.
     *
     * @param start the first characters of the file, without the byte order mark
     * @throws BrokenBundle when a line names a separator that is none of the three
     */
    public static CsvDialect of(String start, boolean byteOrderMark) throws BrokenBundle {
        for (String line : start.split("\r\n|\r|\n", -1)) {
            Matcher named = NAMED.matcher(line);
            if (named.matches()) {
                return new CsvDialect(named.group(1).charAt(0), byteOrderMark, true);
            }
            if (NAMED_OTHERWISE.matcher(line).matches()) {
                throw new BrokenBundle("rule.FORMAT.separator", line.strip());
            }
            if (!line.replaceAll("[\",;\t]", "").isBlank()) {
                return new CsvDialect(commonest(line), byteOrderMark, false);
            }
        }
        return new CsvDialect(',', byteOrderMark, false);
    }

    private static char commonest(String header) {
        char best = ',';
        long most = 0;
        String unquoted = header.replaceAll("\"[^\"]*\"", "");
        for (char separator : SEPARATORS) {
            long count = unquoted.chars().filter(c -> c == separator).count();
            if (count > most) {
                most = count;
                best = separator;
            }
        }
        return best;
    }

    /** Whether this row is the line that names the separator. */
    static boolean names(String firstCell) {
        return NAMED_OTHERWISE.matcher(firstCell).matches();
    }

    /**
     * A number as the format writes it, with a point. Between commas it is left as it is: there a comma in a number is a
     * mistake.
     */
    public String withPoint(String number) {
        return separator != ',' && COMMA.matcher(number).matches() ? number.replace(',', '.') : number;
    }

    /** Whether nobody can tell if the mark in the number separates thousands or decimals. */
    public boolean hasTwoReadings(String number) {
        char unusual = separator == ';' ? '.' : separator == '\t' ? ',' : '\0';
        return number.indexOf(unusual) > 0
                && THOUSANDS_OR_DECIMALS.matcher(number).matches();
    }

    /** Keys of the words that say how the file was read. */
    public List<String> words() {
        List<String> words = new ArrayList<>();
        words.add(
                switch (separator) {
                    case ';' -> "exchange.readAs.semicolon";
                    case '\t' -> "exchange.readAs.tab";
                    default -> "exchange.readAs.comma";
                });
        if (separator == ';') {
            words.add("exchange.readAs.decimalComma");
        }
        words.add(byteOrderMark ? "exchange.readAs.utf8Marked" : "exchange.readAs.utf8");
        if (named) {
            words.add("exchange.readAs.named");
        }
        return words;
    }
}
