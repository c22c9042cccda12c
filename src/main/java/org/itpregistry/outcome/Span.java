package org.itpregistry.outcome;

import org.itpregistry.measure.PartialDate;

/** A finding that is a length of time; two dates known only in part make it a range. */
public record Span(double low, double high, String unit) implements Finding {
    private static final double DAYS_A_MONTH = 30.4375;

    /** Months between a date and a day, in days since 1970-01-01. */
    public static Span months(PartialDate from, int to) {
        return new Span(
                (to - from.latestEpochDay()) / DAYS_A_MONTH, (to - from.earliestEpochDay()) / DAYS_A_MONTH, "months");
    }

    public boolean isExact() {
        return low == high;
    }

    /** The length, or its shortest and longest reading: {@code 12.5}, {@code 11.5..12.5}. */
    @Override
    public String code() {
        return isExact()
                ? Onset.onDay(low).code()
                : Onset.onDay(low).code() + ".." + Onset.onDay(high).code();
    }
}
