package org.itpregistry.figure;

import java.util.Locale;

/** How numbers are written in figures. */
final class Numeral {
    private Numeral() {}

    /** A number of persons: 5,000. */
    static String count(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    /** A measured number: three digits that count, without zeros that do not; two places at most. */
    static String number(double value) {
        if (value == 0 || Double.isNaN(value) || Double.isInfinite(value)) {
            return Double.isInfinite(value) ? "∞" : value == 0 ? "0" : "–";
        }
        double size = Math.abs(value);
        int places = size >= 100 ? 0 : size >= 10 ? 1 : size >= 0.01 ? 2 : 3;
        String text = String.format(Locale.ENGLISH, "%,." + places + "f", value);
        return (text.contains(".") ? text.replaceFirst("\\.?0+$", "") : text).replace('-', '−');
    }

    /** A number with as many places in every row, for columns. */
    static String fixed(double value, int places) {
        return Double.isNaN(value) || Double.isInfinite(value)
                ? number(value)
                : String.format(Locale.ENGLISH, "%." + places + "f", value).replace('-', '−');
    }
}
