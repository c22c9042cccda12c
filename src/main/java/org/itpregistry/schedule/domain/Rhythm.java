package org.itpregistry.schedule.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How often a report comes. Each date is counted from the first one, so that the 31st comes back after a shorter month. */
public enum Rhythm {
    MONTHLY(1),
    QUARTERLY(3),
    YEARLY(12),
    ONCE(0);

    private final int months;

    Rhythm(int months) {
        this.months = months;
    }

    /** The first due date on or after a day; empty when there is none any more. */
    public Optional<LocalDate> next(LocalDate first, LocalDate from) {
        LocalDate due = first;
        for (long n = 1; due.isBefore(from); n++) {
            if (this == ONCE) {
                return Optional.empty();
            }
            due = first.plusMonths(n * months);
        }
        return Optional.of(due);
    }

    /**
     * The due dates between two days, in order.
     *
     * @param from the earliest
     * @param to the latest
     */
    public List<LocalDate> between(LocalDate first, LocalDate from, LocalDate to) {
        List<LocalDate> dates = new ArrayList<>();
        Optional<LocalDate> due = next(first, from);
        while (due.isPresent() && !due.get().isAfter(to)) {
            dates.add(due.get());
            due = next(first, due.get().plusDays(1));
        }
        return dates;
    }
}
