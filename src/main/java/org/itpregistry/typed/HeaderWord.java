package org.itpregistry.typed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.itpregistry.measure.PlateletUnit;

/** What the heading of a column says it holds, in English, German, French, Spanish, Italian, Portuguese and Turkish. */
final class HeaderWord {
    private static final int LONG_ENOUGH_TO_BE_PART = 5;

    /** Asked in this order, so that "PLT comment" is a comment and "date of result" a date. */
    private static final List<SheetColumn> ORDER = List.of(
            SheetColumn.UNIT,
            SheetColumn.REMARK,
            SheetColumn.QUALITY,
            SheetColumn.OCCASION,
            SheetColumn.SIGN,
            SheetColumn.DATE,
            SheetColumn.TIME,
            SheetColumn.COUNT,
            SheetColumn.TEST);

    private static final Map<String, List<String>> WORDS = read();

    private HeaderWord() {}

    static Optional<SheetColumn> kindOf(String heading) {
        return ORDER.stream()
                .filter(kind -> has(heading, kind.name()))
                .findFirst()
                .filter(kind -> kind != SheetColumn.DATE || !has(heading, "ELSEWHERE"));
    }

    static boolean namesResult(String heading) {
        return has(heading, "RESULT") && !has(heading, "ELSEWHERE");
    }

    static boolean namesPlatelets(String cell) {
        return has(cell, SheetColumn.COUNT.name());
    }

    static boolean namesAnything(String heading) {
        return kindOf(heading).isPresent() || namesResult(heading) || has(heading, "ELSEWHERE");
    }

    /** The unit that stands in a heading behind the name: PLT (10^9/L), Thrombozyten G/l, Platelets/µL. */
    static Optional<PlateletUnit> unitIn(String heading) {
        for (int i = 0; i < heading.length(); i++) {
            boolean begins = i == 0 || " ,;:([/".indexOf(heading.charAt(i - 1)) >= 0 || heading.charAt(i) == '/';
            Optional<PlateletUnit> unit = begins ? PlateletUnit.ofWord(heading.substring(i)) : Optional.empty();
            if (unit.isPresent() && !has(heading.substring(i), SheetColumn.COUNT.name())
                    || unit.isPresent() && heading.substring(i).indexOf('/') >= 0) {
                return unit;
            }
        }
        return Optional.empty();
    }

    private static boolean has(String text, String kind) {
        List<String> words = WORDS.getOrDefault(kind, List.of());
        for (String token : Characters.bare(Characters.plain(text)).split("[^\\p{L}]+")) {
            if (words.stream()
                    .anyMatch(word ->
                            token.equals(word) || word.length() >= LONG_ENOUGH_TO_BE_PART && token.contains(word))) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, List<String>> read() {
        var file = new Properties();
        try (InputStream stream = HeaderWord.class.getResourceAsStream("heading-words.properties")) {
            file.load(stream);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Map<String, List<String>> words = new HashMap<>();
        file.stringPropertyNames()
                .forEach(kind -> words.put(kind, List.of(file.getProperty(kind).split(" "))));
        return words;
    }
}
