package org.itpregistry.measure;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/** A date as far as it is known: a year, a month or a day. What is not known stays unknown; nothing is filled in. */
public final class PartialDate implements Comparable<PartialDate>, Serializable {
    private static final long serialVersionUID = 1L;
    // The first and the last day it can be, as days since 1970-01-01: one day, one month or one year apart.
    private final int first;
    private final int last;

    private PartialDate(LocalDate first, LocalDate last) {
        this.first = Math.toIntExact(first.toEpochDay());
        this.last = Math.toIntExact(last.toEpochDay());
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day, day);
    }

    public static PartialDate of(YearMonth month) {
        return new PartialDate(month.atDay(1), month.atEndOfMonth());
    }

    public static PartialDate of(Year year) {
        return new PartialDate(year.atDay(1), year.atDay(year.length()));
    }

    /**
     * Reads YYYY, YYYY-MM or YYYY-MM-DD.
     *
     * @throws DateTimeParseException for anything else, and for a day that no calendar has
     */
    public static PartialDate parse(String iso) {
        return switch (iso.length()) {
            case 4 -> of(Year.parse(iso));
            case 7 -> of(YearMonth.parse(iso));
            default -> of(IsoDay.parse(iso));
        };
    }

    /** The first day it can be. */
    public LocalDate earliest() {
        return LocalDate.ofEpochDay(first);
    }

    /** The last day it can be. */
    public LocalDate latest() {
        return LocalDate.ofEpochDay(last);
    }

    /** The first day it can be, in days since 1970-01-01. */
    public int earliestEpochDay() {
        return first;
    }

    /** The last day it can be, in days since 1970-01-01. */
    public int latestEpochDay() {
        return last;
    }

    public boolean isDay() {
        return first == last;
    }

    /** Whether nothing but the year is known. */
    public boolean isYear() {
        return last - first > 31;
    }

    /** True only when no reading of either date puts this one on or after the other. */
    public boolean isCertainlyBefore(PartialDate other) {
        return last < other.first;
    }

    /** Orders by the first possible day, the vaguer date later. */
    @Override
    public int compareTo(PartialDate other) {
        int byStart = Integer.compare(first, other.first);
        return byStart != 0 ? byStart : Integer.compare(last, other.last);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartialDate date && first == date.first && last == date.last;
    }

    @Override
    public int hashCode() {
        return 31 * first + last;
    }

    /** ISO 8601, as precise as known: 2019, 2019-05 or 2019-05-17. */
    @Override
    public String toString() {
        LocalDate day = earliest();
        return isDay()
                ? day.toString()
                : last - first < 31
                        ? YearMonth.from(day).toString()
                        : Year.from(day).toString();
    }
}
