package org.itpregistry.synthetic;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** When the synthetic registry looks at its cases. */
final class Period {
    static final LocalDate CUTOFF = LocalDate.of(2025, 12, 31);
    static final int FIRST_YEAR = 2015;

    private Period() {}

    static LocalDate atMostCutoff(LocalDate day) {
        return day.isAfter(CUTOFF) ? CUTOFF : day;
    }

    static int days(LocalDate from, LocalDate to) {
        return (int) ChronoUnit.DAYS.between(from, to);
    }

    static boolean isOver(LocalDate day) {
        return !day.isAfter(CUTOFF);
    }

    static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
