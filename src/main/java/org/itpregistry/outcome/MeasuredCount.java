package org.itpregistry.outcome;

import org.itpregistry.measure.Comparator;
import org.itpregistry.measure.PlateletCount;
import org.itpregistry.measure.PlateletSample;

/** A finding that is one measured platelet count. */
public record MeasuredCount(Comparator comparator, PlateletCount count) implements Finding {
    public static MeasuredCount of(PlateletSample sample) {
        return new MeasuredCount(sample.comparator(), sample.count());
    }

    /** The count in 10^9/L, with a sign in front when it is only a bound: {@code <3}. */
    @Override
    public String code() {
        return comparator.sign() + count;
    }
}
