package org.itpregistry.exchange.domain;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What a key may look like: nothing in it that a person cannot see or type, because two keys that look the same on a screen
 * would be two persons. Letters with marks are one character (NFC), however they were typed.
 *
 * @param key the key as it is kept; null when it is refused
 * @param messageKey says what is wrong with it; null when nothing is
 * @param arguments what the message names
 */
public record KeyForm(String key, String messageKey, List<Object> arguments) {
    private static final String BLANK_SHOWN = "\u2423";

    public static KeyForm of(String text) {
        if (isPlain(text)) {
            return new KeyForm(text, null, List.of());
        }
        if (isBlank(text.codePointAt(0))) {
            return refused("rule.KEY_FORM.ends", shown(text), 0);
        }
        if (isBlank(text.codePointBefore(text.length()))) {
            return refused("rule.KEY_FORM.ends", shown(text), 1);
        }
        if (text.codePoints().anyMatch(KeyForm::isHidden)) {
            return refused("rule.KEY_FORM.hidden", shown(text), hidden(text));
        }
        return new KeyForm(Normalizer.normalize(text, Normalizer.Form.NFC), null, List.of());
    }

    private static KeyForm refused(String messageKey, Object... arguments) {
        return new KeyForm(null, messageKey, List.of(arguments));
    }

    /** The keys of nearly all rows: printable ASCII. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '~' || c < ' ' || c == ' ' && (i == 0 || i == text.length() - 1)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Characters without a shape of their own, and blanks that only look like the one on the keyboard. */
    private static boolean isHidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            case Character.SPACE_SEPARATOR -> c != ' ';
            default -> isFiller(c);
        };
    }

    /** Letters and marks that are drawn as nothing: fillers of Hangul, blank Braille, selectors of a variant, a joiner. */
    private static boolean isFiller(int c) {
        return c == 0x115F
                || c == 0x1160
                || c == 0x3164
                || c == 0xFFA0
                || c == 0x2800
                || c == 0x034F
                || c >= 0x180B && c <= 0x180F
                || c >= 0xFE00 && c <= 0xFE0F
                || c >= 0xE0100 && c <= 0xE01EF;
    }

    private static String shown(String text) {
        return text.codePoints()
                .mapToObj(c -> isHidden(c) || isBlank(c) ? BLANK_SHOWN : Character.toString(c))
                .collect(Collectors.joining());
    }

    private static String hidden(String text) {
        return text.codePoints()
                .filter(KeyForm::isHidden)
                .distinct()
                .mapToObj(KeyForm::nameOf)
                .collect(Collectors.joining(", "));
    }

    /** ZERO WIDTH SPACE (U+200B). */
    private static String nameOf(int c) {
        String number = String.format(Locale.ROOT, "U+%04X", c);
        String name = Character.getName(c);
        return name == null ? number : name + " (" + number + ")";
    }
}
