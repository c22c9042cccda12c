package org.itpregistry.bench;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What to measure.
 *
 * @param cases to generate when no bundle is given; empty for what each bench has as its own
 * @param bundle folder of CSV files to import; null for a generated one
 */
record BenchOptions(Set<What> what, OptionalInt cases, Path bundle) {
    enum What {
        START,
        PAGE,
        IMPORT,
        OUTCOMES,
        REPORTS
    }

    static BenchOptions parse(List<String> arguments) {
        Set<What> what = EnumSet.noneOf(What.class);
        OptionalInt cases = OptionalInt.empty();
        Path bundle = null;
        Iterator<String> words = arguments.iterator();
        while (words.hasNext()) {
            String word = words.next();
            switch (word) {
                case "--bundle" -> bundle = Path.of(value(word, words)).toAbsolutePath();
                case "--cases" -> cases = OptionalInt.of(number(value(word, words)));
                default -> what.add(what(word));
            }
        }
        return new BenchOptions(what.isEmpty() ? EnumSet.allOf(What.class) : what, cases, bundle);
    }

    private static What what(String word) {
        try {
            return What.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw usage("there is no bench " + word);
        }
    }

    private static String value(String option, Iterator<String> words) {
        if (!words.hasNext()) {
            throw usage(option + " needs a value");
        }
        return words.next();
    }

    private static int number(String word) {
        try {
            return Integer.parseInt(word);
        } catch (NumberFormatException notANumber) {
            throw usage("--cases needs a number, not \"" + word + "\"");
        }
    }

    private static Bench.Usage usage(String what) {
        return new Bench.Usage(
                what + " (usage: itp bench [start] [page] [import] [outcomes] [reports] [--cases N] [--bundle DIR])");
    }
}
