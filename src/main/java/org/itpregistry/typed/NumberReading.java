package org.itpregistry.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers as people write them: 23,5; 23 000; 1.234,5; 1,20,000.
 *
 * <p>One mark before three last digits can be the decimal mark or stand between thousands: 23.000 is two readings.
 */
public final class NumberReading {
    private static final int LONGEST = 24;
    private static final Pattern PLAIN = Pattern.compile("\\d+");
    private static final Pattern SIGNED = Pattern.compile("([-+]?) ?(.*)");
    /** Groups of three, or of two before the last three as in India. */
    private static final Pattern GROUPED =
            Pattern.compile("\\d{1,3}(?:(?<mark>[ '.,])\\d{3})(?:\\k<mark>\\d{3})*|\\d{1,2}(?:,\\d{2})+,\\d{3}");

    private static final Pattern DECIMAL = Pattern.compile("(?<whole>.*?)(?<mark>[.,])(?<rest>\\d*)");

    private NumberReading() {}

    /** What the text can mean: digits, with a point as decimal mark. */
    public static Reading of(String text) {
        Matcher signed = SIGNED.matcher(Characters.plain(text));
        if (!signed.matches() || signed.group().length() > LONGEST) {
            return Reading.NONE;
        }
        String sign = signed.group(1).equals("-") ? "-" : "";
        return Reading.of(
                unsigned(signed.group(2)).stream().map(number -> sign + number).toList());
    }

    private static List<String> unsigned(String text) {
        if (PLAIN.matcher(text).matches()) {
            return List.of(text);
        }
        List<String> readings = new ArrayList<>();
        if (GROUPED.matcher(text).matches() && text.charAt(0) != '0') {
            readings.add(text.replaceAll("[ '.,]", ""));
        }
        Matcher decimal = DECIMAL.matcher(text);
        if (decimal.matches()) {
            String mark = decimal.group("mark");
            String whole = decimal.group("whole");
            String rest = decimal.group("rest");
            if (isWhole(whole, mark) && !(whole.isEmpty() && rest.isEmpty()) && !rest.contains(mark)) {
                readings.add(0, decimal(whole.replaceAll("[ '.,]", ""), rest));
            }
        }
        return readings;
    }

    /** Before a decimal mark: digits, or groups apart by another mark. */
    private static boolean isWhole(String whole, String decimalMark) {
        return whole.isEmpty()
                || PLAIN.matcher(whole).matches()
                || !whole.contains(decimalMark) && GROUPED.matcher(whole).matches() && whole.charAt(0) != '0';
    }

    /** A decimal that could be taken for thousands gets one more zero, so that it has one reading when it is typed. */
    private static String decimal(String whole, String rest) {
        String digits = rest.replaceAll("0+$", "");
        String number = whole.isEmpty() ? "0" : whole;
        boolean likeThousands = digits.length() == 3 && number.length() <= 3 && number.charAt(0) != '0';
        return digits.isEmpty() ? number : number + "." + digits + (likeThousands ? "0" : "");
    }
}
