package org.itpregistry.outcome.catalog;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Something a definition leaves to whoever asks: a whole number within bounds, one of a few codes, or a code of the data
 * dictionary.
 *
 * @param name in lower case, as in an address or a protocol
 * @param initial what is taken when nothing is said
 * @param codes to choose from; empty for a number and for a code of the dictionary
 * @param lowest number allowed; meaningless unless {@link #isNumber}
 * @param highest number allowed
 */
public record Setting(String name, String initial, List<String> codes, int lowest, int highest) {
    private static final Pattern WHOLE = Pattern.compile("\\d{1,6}");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");

    static Setting number(String name, int initial, int lowest, int highest) {
        return new Setting(name, String.valueOf(initial), List.of(), lowest, highest);
    }

    static Setting code(String name, Enum<?> initial, Enum<?>... codes) {
        return new Setting(
                name, initial.name(), List.of(codes).stream().map(Enum::name).toList(), 0, 0);
    }

    /** Any code of the dictionary, such as an observation or the term of an adverse event. */
    static Setting entry(String name, String initial) {
        return new Setting(name, initial, List.of(), 0, 0);
    }

    public boolean isNumber() {
        return highest > 0;
    }

    /**
     * @return the value, as it was given
     * @throws IllegalArgumentException which says what would be accepted
     */
    String checked(String value) {
        if (isNumber()) {
            require(
                    WHOLE.matcher(value).matches()
                            && Integer.parseInt(value) >= lowest
                            && Integer.parseInt(value) <= highest,
                    value,
                    "a whole number from " + lowest + " to " + highest);
        } else if (codes.isEmpty()) {
            require(CODE.matcher(value).matches(), value, "a code in capital letters");
        } else {
            require(codes.contains(value), value, "one of " + String.join(", ", codes));
        }
        return value;
    }

    private void require(boolean accepted, String value, String expected) {
        if (!accepted) {
            throw new IllegalArgumentException("The setting " + name + " is " + expected + ", not '" + value + "'.");
        }
    }
}
