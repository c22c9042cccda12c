package org.itpregistry.stats;

import static org.itpregistry.stats.ProportionMethod.MID_P;

import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * The mid-P interval of x/n: the p where P(X &gt; x) + P(X = x)/2, and where P(X &lt; x) + P(X = x)/2, is what the level
 * leaves in a tail; 0 when x = 0 and 1 when x = n.
 */
final class MidPInterval {

    private MidPInterval() {}

    static Interval around(Proportion p, ConfidenceLevel level) {
        return new Interval(low(p, level.tail()), 1 - low(p.complement(), level.tail()), MID_P, level);
    }

    private static double low(Proportion proportion, double tail) {
        if (proportion.events() == 0) return 0;
        return Root.ofIncreasing(p -> upperTail(proportion, p) - tail, 0, 1);
    }

    private static double upperTail(Proportion proportion, double p) {
        var binomial = BinomialDistribution.of(proportion.total(), p);
        return binomial.survivalProbability(proportion.events()) + binomial.probability(proportion.events()) / 2;
    }
}
