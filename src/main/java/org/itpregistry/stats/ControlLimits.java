package org.itpregistry.stats;

import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * Between which limits an observed proportion is expected when the true one is known: the exact binomial quantiles,
 * interpolated so that the limits do not jump from one n to the next (Spiegelhalter, Stat Med 2005;24:1185, appendix).
 *
 * @param low at or above 0
 * @param high at or below 1
 */
public record ControlLimits(double low, double high) {

    /**
     * @param proportion the true one, from 0 to 1
     * @param n the size of the sample, 1 or more
     * @param tail the probability beyond each limit: 0.025 for 95% limits, 0.001 for 99.8%
     */
    public static ControlLimits of(double proportion, int n, double tail) {
        if (n < 1) throw new IllegalArgumentException("sample of " + n);
        if (!(tail > 0 && tail < 0.5)) throw new IllegalArgumentException("tail " + tail);
        // Without chance there is one possible outcome.
        if (proportion == 0 || proportion == 1) return new ControlLimits(proportion, proportion);
        var binomial = BinomialDistribution.of(n, proportion);
        return new ControlLimits(quantile(binomial, n, tail), quantile(binomial, n, 1 - tail));
    }

    private static double quantile(BinomialDistribution binomial, int n, double p) {
        int events = binomial.inverseCumulativeProbability(p);
        double above = binomial.cumulativeProbability(events);
        double share = (above - p) / binomial.probability(events);
        return Math.max(0, Math.min(1, (events - share) / n));
    }

    public boolean hold(double observed) {
        return low <= observed && observed <= high;
    }
}
