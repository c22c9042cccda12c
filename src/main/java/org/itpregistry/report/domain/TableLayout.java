package org.itpregistry.report.domain;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** How the columns of a general table share the width; reports/tables.jrxml has a band for each. */
public enum TableLayout {
    NUMBERS_2(50, 50),
    NUMBERS_3(40, 30, 30),
    NUMBERS_4(31, 23, 23, 23),
    NUMBERS_5(28, 18, 18, 18, 18),
    NUMBERS_6(30, 14, 14, 14, 14, 14),
    NUMBERS_7(34, 11, 11, 11, 11, 11, 11),
    /** Ours beside theirs: measure, three numbers, standing, letter of a note. */
    BESIDE(List.of(1, 2, 3), 36, 17, 14, 10, 16, 7),
    /** Of whom, known, not known, and why. */
    KNOWN(List.of(1, 2, 3), 31, 10, 10, 10, 39),
    /** Number, name, place. */
    CHECKLIST(List.of(), 12, 50, 38);

    private final List<Integer> numbers;
    private final List<Integer> shares;

    /** All but the first are numbers. */
    TableLayout(int... shares) {
        this(IntStream.range(1, shares.length).boxed().toList(), shares);
    }

    TableLayout(List<Integer> numbers, int... shares) {
        this.numbers = numbers;
        this.shares = IntStream.of(shares).boxed().toList();
    }

    public static TableLayout ofNumbers(int columns) {
        return valueOf("NUMBERS_" + columns);
    }

    /** Of the width, in percent. */
    public List<Integer> shares() {
        return Collections.unmodifiableList(shares);
    }

    public boolean isNumber(int place) {
        return numbers.contains(place);
    }
}
