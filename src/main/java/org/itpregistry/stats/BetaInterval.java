package org.itpregistry.stats;

import static org.itpregistry.stats.ProportionMethod.CLOPPER_PEARSON;
import static org.itpregistry.stats.ProportionMethod.JEFFREYS;

import org.apache.commons.statistics.distribution.BetaDistribution;

/** Intervals of a proportion x/n whose limits are quantiles of beta distributions; a = 1 - level. */
final class BetaInterval {

    private BetaInterval() {}

    /** From Beta(x, n-x+1) at a/2 to Beta(x+1, n-x) at 1-a/2; 0 when x = 0 and 1 when x = n. */
    static Interval clopperPearson(int events, int total, ConfidenceLevel level) {
        int others = total - events;
        double low =
                events == 0 ? 0 : BetaDistribution.of(events, others + 1.0).inverseCumulativeProbability(level.tail());
        double high =
                others == 0 ? 1 : BetaDistribution.of(events + 1.0, others).inverseSurvivalProbability(level.tail());
        return new Interval(low, high, CLOPPER_PEARSON, level);
    }

    /** Both limits from Beta(x+1/2, n-x+1/2); 0 when x = 0 and 1 when x = n. */
    static Interval jeffreys(int events, int total, ConfidenceLevel level) {
        int others = total - events;
        var posterior = BetaDistribution.of(events + 0.5, others + 0.5);
        double low = events == 0 ? 0 : posterior.inverseCumulativeProbability(level.tail());
        double high = others == 0 ? 1 : posterior.inverseSurvivalProbability(level.tail());
        return new Interval(low, high, JEFFREYS, level);
    }
}
