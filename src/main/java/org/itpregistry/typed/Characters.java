package org.itpregistry.typed;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The same characters for what looks the same: digits of any script, blanks of any width, letters without marks. */
final class Characters {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\s]]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    private Characters() {}

    /** European digits, single plain blanks, full-width signs as plain ones, one kind of minus and apostrophe. */
    static String plain(String text) {
        String normal = Normalizer.normalize(INVISIBLE.matcher(text).replaceAll(""), Normalizer.Form.NFKC);
        var plain = new StringBuilder(normal.length());
        normal.codePoints().forEach(c -> plain.appendCodePoint(plain(c)));
        return BLANKS.matcher(plain).replaceAll(" ").strip();
    }

    private static int plain(int character) {
        if (Character.isDigit(character)) {
            return '0' + Character.digit(character, 10);
        }
        return switch (character) {
            case '٫' -> '.';
            case '٬', '’', '‘', '`', '´', '′' -> '\'';
            case '−', '–', '‐', '‑' -> '-';
            case '⁄', '∕' -> '/';
            default -> character;
        };
    }

    /** Small letters without accents: März, mars, MARS. */
    static String bare(String text) {
        String small = text.replace('İ', 'i')
                .toLowerCase(Locale.ROOT)
                .replace('ı', 'i')
                .replace("ß", "ss");
        return MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFD)).replaceAll("");
    }
}
