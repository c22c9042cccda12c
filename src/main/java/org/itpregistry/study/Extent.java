package org.itpregistry.study;

import java.util.Optional;
import org.itpregistry.measure.Comparator;
import org.itpregistry.measure.PlateletSample;
import org.itpregistry.outcome.MeasuredCount;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.Span;

/**
 * A number as far as it is known: all that can be said of it is that it lies between two others.
 *
 * @param low the least it can be
 * @param high the most it can be
 * @param stated what stands for it in a median; the bound of a count such as "&lt; 10"
 * @param vague why it must not be used in one; empty where it may
 */
public record Extent(double low, double high, double stated, Optional<Reason> vague) {
    private static final double DAYS_A_MONTH = 30.4375;
    private static final double DAYS_A_YEAR = 365.25;

    static Extent of(double number) {
        return new Extent(number, number, number, Optional.empty());
    }

    static Extent of(MeasuredCount count) {
        return bounded(count.comparator(), count.count().perMicrolitre() / 1000.0);
    }

    static Extent of(PlateletSample sample) {
        return bounded(sample.comparator(), sample.perMicrolitre() / 1000.0);
    }

    /** A length of time, in days. */
    static Extent of(Span span) {
        double days = span.unit().equals("years") ? DAYS_A_YEAR : DAYS_A_MONTH;
        Optional<Reason> vague = span.isExact() ? Optional.empty() : Optional.of(Reason.DATE_TOO_VAGUE);
        return new Extent(span.low() * days, span.high() * days, span.low() * days, vague);
    }

    /** From the least that either can be to the most; two that differ are not one number. */
    static Extent spanning(Extent one, Extent other) {
        return one.equals(other)
                ? one
                : new Extent(
                        Math.min(one.low, other.low),
                        Math.max(one.high, other.high),
                        Math.min(one.stated, other.stated),
                        Optional.of(Reason.DATE_TOO_VAGUE));
    }

    private static Extent bounded(Comparator comparator, double count) {
        return switch (comparator) {
            case LT -> new Extent(0, Math.nextDown(count), count, Optional.empty());
            case GT -> new Extent(Math.nextUp(count), Double.MAX_VALUE, count, Optional.empty());
            case EQ -> of(count);
        };
    }
}
