package org.itpregistry.figure;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words in figures that are the same whatever is drawn, from their language bundle. */
final class Words {
    private static final String BUNDLE = "org.itpregistry.text.figure";

    private Words() {}

    /** The text of a key below "figure."; arguments take the places {0}, {1} and so on. */
    static String of(String key, Object... arguments) {
        String text = ResourceBundle.getBundle(BUNDLE, Locale.ENGLISH).getString("figure." + key);
        return arguments.length == 0 ? text : new MessageFormat(text, Locale.ENGLISH).format(arguments);
    }

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
