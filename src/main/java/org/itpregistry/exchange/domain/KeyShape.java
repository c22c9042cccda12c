package org.itpregistry.exchange.domain;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What a person sees of a key: two keys that look alike have one shape. As numbers of 64 bits, so that millions of keys are
 * compared in little memory.
 */
public final class KeyShape {
    /** Capital letters of Greek and Cyrillic, and below each the Latin letter that looks the same. */
    private static final String FOREIGN =
            "\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7\u03F9\u037F"
                    + "\u0410\u0412\u0415\u0405\u0406\u0408\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0423\u0425\u0474"
                    + "\u04AE\u04BA\u04C0\u0500\u051A\u051C";

    private static final String LATIN = "ABEZHIKMNOPTYXCJ" + "ABESIJKMHOPCTYXV" + "YHIDQW";

    /** Letters that look like a digit; a small L is a one, whatever it is as a capital. */
    private static final String LIKE_DIGITS = "OIL";

    private static final String DIGITS = "011";

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private KeyShape() {}

    /** The same for keys that differ by case and by characters that look the same. */
    public static long look(String key) {
        String letters = letters(key);
        long hash = FNV_OFFSET;
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            int digit = LIKE_DIGITS.indexOf(c);
            hash = (hash ^ (digit < 0 ? c : DIGITS.charAt(digit))) * FNV_PRIME;
        }
        return hash;
    }

    /** The same for keys that differ by case, by letters of other scripts and by the zeros before a number. */
    public static long number(String key) {
        String letters = letters(key);
        long hash = FNV_OFFSET;
        boolean inNumber = false;
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            boolean leading = c == '0' && !inNumber && i + 1 < letters.length() && isDigit(letters.charAt(i + 1));
            if (!leading) {
                inNumber = isDigit(c);
                hash = (hash ^ c) * FNV_PRIME;
            }
        }
        return hash;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Capital letters, those that look Latin as Latin ones; blanks between words as one. */
    private static String letters(String key) {
        for (int i = 0; i < key.length(); i++) {
            if (key.charAt(i) > '~' || key.charAt(i) == ' ') {
                return foreign(key);
            }
        }
        return key.toUpperCase(Locale.ROOT);
    }

    private static String foreign(String key) {
        String folded = Normalizer.normalize(key, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll(" +", " ");
        var letters = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            int place = FOREIGN.indexOf(folded.charAt(i));
            letters.append(place < 0 ? folded.charAt(i) : LATIN.charAt(place));
        }
        return letters.toString();
    }
}
