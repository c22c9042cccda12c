package org.itpregistry.stats;

import static org.itpregistry.stats.ProportionMethod.MID_P;

import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * The mid-P interval of x/n: the p where P(X &gt; x) + P(X = x)/2, and where P(X &lt; x) + P(X = x)/2, is what the level
 * leaves in a tail; 0 when x = 0 and 1 when x = n.
 */
final class MidPInterval {

    private MidPInterval() {}

    static Interval of(int events, int total, ConfidenceLevel level) {
        double high = 1 - low(total - events, total, level.tail());
        return new Interval(low(events, total, level.tail()), high, MID_P, level);
    }

    private static double low(int events, int total, double tail) {
        if (events == 0) return 0;
        return Root.ofIncreasing(p -> upperTail(events, total, p) - tail, 0, 1);
    }

    private static double upperTail(int events, int total, double p) {
        var binomial = BinomialDistribution.of(total, p);
        return binomial.survivalProbability(events) + binomial.probability(events) / 2;
    }
}
