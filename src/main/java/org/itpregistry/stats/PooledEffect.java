package org.itpregistry.stats;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The effect of several trials together, on the scale of its measure: logarithms for ratios.
 *
 * @param estimate of the effect
 * @param standardError of the estimate
 * @param p two-sided, of no effect
 * @param interval of the effect
 */
public record PooledEffect(double estimate, double standardError, double p, Interval interval) {

    static PooledEffect normal(double estimate, double standardError, PoolingMethod method, ConfidenceLevel level) {
        double p = ZStatistic.of(estimate / standardError).p();
        return new PooledEffect(estimate, standardError, p, around(estimate, level.z() * standardError, method, level));
    }

    static PooledEffect t(double estimate, double standardError, int df, PoolingMethod method, ConfidenceLevel level) {
        double p = 2 * TDistribution.of(df).survivalProbability(Math.abs(estimate / standardError));
        return new PooledEffect(
                estimate, standardError, p, around(estimate, level.t(df) * standardError, method, level));
    }

    static Interval around(double estimate, double half, PoolingMethod method, ConfidenceLevel level) {
        return new Interval(estimate - half, estimate + half, method, level);
    }
}
