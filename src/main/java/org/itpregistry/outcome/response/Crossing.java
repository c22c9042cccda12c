package org.itpregistry.outcome.response;

import java.util.Optional;
import org.itpregistry.measure.Comparator;
import org.itpregistry.measure.PlateletSample;
import org.itpregistry.outcome.Line;
import org.itpregistry.outcome.Readings;

/**
 * When a straight line between two counts of a line crosses a threshold, in days from time zero. The count before the first
 * is the baseline, taken as drawn at time zero.
 */
final class Crossing {
    private final Line line;
    private final Readings counts;
    private final int threshold;

    Crossing(Line line, Readings counts, int threshold) {
        this.line = line;
        this.counts = counts;
        this.threshold = threshold;
    }

    /**
     * The crossing on the way to a count. The time of the count itself where nothing lies before it, where both counts lie on
     * one side, and where either is only known to lie below or above a bound.
     */
    double before(int index) {
        double at = line.daysTo(counts, index);
        int value = counts.perMicrolitre(index);
        Optional<PlateletSample> previous = index > 0 ? Optional.of(counts.sample(index - 1)) : line.baseline();
        if (previous.isEmpty() || !isExact(previous.get()) || !isExact(counts.sample(index))) {
            return at;
        }
        int from = previous.get().perMicrolitre();
        boolean crosses = from != value && (from >= threshold) != (value >= threshold);
        double since = index > 0 ? line.daysTo(counts, index - 1) : 0;
        return crosses ? since + (at - since) * (threshold - from) / (value - from) : at;
    }

    private static boolean isExact(PlateletSample sample) {
        return sample.comparator() == Comparator.EQ;
    }
}
