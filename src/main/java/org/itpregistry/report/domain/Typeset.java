package org.itpregistry.report.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.itpregistry.text.Language;

/** Numbers and signs as they are printed. */
public final class Typeset {
    /** As wide as a figure, so that columns of numbers stay in line. */
    private static final char FIGURE_SPACE = '\u2007';

    private static final String EN_DASH = "\u2013";
    private static final Pattern SPAN = Pattern.compile("(?<=\\d)-(?=\\d)");
    private static final Pattern MINUS = Pattern.compile("(?<![\\w.])-(?=\\d)");

    private Typeset() {}

    /** Rounded half up. */
    static String rounded(BigDecimal number, int decimals) {
        return number.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }

    /** A p value with its sign. */
    static String p(double p) {
        return p < 0.001 ? "< 0.001" : "= " + rounded(BigDecimal.valueOf(p), 3);
    }

    /** From one to the other: with a dash, but with "to" where a sign before a number could be taken for a part of it. */
    static String range(String from, String to) {
        boolean signed = from.startsWith("-") || to.startsWith("-");
        return signed ? Language.say("report.range", signs(from), signs(to)) : from + EN_DASH + to;
    }

    /** Fills up the places after the point, so that points stand above each other in a column that is flush right. */
    static String inLine(String number, int decimals) {
        int point = number.indexOf('.');
        int printed = point < 0 ? 0 : number.length() - point - 1;
        int missing = decimals - printed;
        if (number.isEmpty() || missing <= 0) {
            return number;
        }
        // The point is half as wide as a figure in our face; a thin and a common space make up nearly as much.
        String place = point < 0 ? "\u00a0\u200a\u200a" : "";
        return number + place + String.valueOf(FIGURE_SPACE).repeat(missing);
    }

    /** Without the blanks that line up points in a column. */
    static String unpadded(String number) {
        return number.replaceAll("[\\u2007\\u00a0\\u200a]+$", "").strip();
    }

    /** Signs that plain files spell in ASCII. */
    static String signs(String text) {
        return MINUS.matcher(text.replace(" x 10^9/L", " ×10⁹/L")
                        .replace("10^9/L", "×10⁹/L")
                        .replace(">=", "≥")
                        .replace("<=", "≤"))
                .replaceAll("\u2212");
    }

    /** Spans of numbers with a dash; not in an identifier, which stays as it is. */
    static String spans(String text) {
        int identifier = text.indexOf("doi:");
        String before = identifier < 0 ? text : text.substring(0, identifier);
        String after = identifier < 0 ? "" : text.substring(identifier);
        return SPAN.matcher(before).replaceAll(EN_DASH) + after;
    }

    /** Text within styled text. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    static String raised(String text) {
        return "<sup>" + escaped(text) + "</sup>";
    }
}
