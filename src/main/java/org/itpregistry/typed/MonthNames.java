package org.itpregistry.typed;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The months in English, German, French, Spanish, Italian, Turkish and Portuguese, and what of a name names only one. */
final class MonthNames {
    private static final int SHORTEST = 3;

    /** Bare of accents; by month, in the order of the languages above. */
    private static final List<List<String>> NAMES = List.of(
            List.of("january", "januar", "janner", "janvier", "enero", "gennaio", "ocak", "janeiro"),
            List.of("february", "februar", "feber", "fevrier", "febrero", "febbraio", "subat", "fevereiro"),
            List.of("march", "marz", "maerz", "mars", "marzo", "mart", "marco", "mrz"),
            List.of("april", "avril", "abril", "aprile", "nisan"),
            List.of("may", "mai", "mayo", "maggio", "mayis", "maio"),
            List.of("june", "juni", "juin", "junio", "giugno", "haziran", "junho"),
            List.of("july", "juli", "juillet", "julio", "luglio", "temmuz", "julho"),
            List.of("august", "aout", "agosto", "agustos"),
            List.of("september", "septembre", "septiembre", "setiembre", "settembre", "eylul", "setembro"),
            List.of("october", "oktober", "octobre", "octubre", "ottobre", "ekim", "outubro"),
            List.of("november", "novembre", "noviembre", "kasim", "novembro"),
            List.of("december", "dezember", "decembre", "diciembre", "dicembre", "aralik", "dezembro"));

    private MonthNames() {}

    /** The month, 1 to 12, of a name or its first three letters and more; empty where two months begin so. */
    static OptionalInt monthOf(String word) {
        String bare = Characters.bare(word);
        if (bare.length() < SHORTEST) {
            return OptionalInt.empty();
        }
        int[] months = IntStream.rangeClosed(1, NAMES.size())
                .filter(month -> NAMES.get(month - 1).stream().anyMatch(name -> name.startsWith(bare)))
                .toArray();
        return months.length == 1 ? OptionalInt.of(months[0]) : OptionalInt.empty();
    }
}
