package org.itpregistry.schedule.domain;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** Quarters of a year. */
final class Quarter {
    private Quarter() {}

    /** The day on which the quarter of a day begins. */
    static LocalDate start(LocalDate day) {
        return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
    }

    /** Year and number: 2024 Q1. */
    static String name(LocalDate day) {
        return day.getYear() + " Q" + day.get(IsoFields.QUARTER_OF_YEAR);
    }
}
