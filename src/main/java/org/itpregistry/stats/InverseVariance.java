package org.itpregistry.stats;

import static org.itpregistry.stats.Estimate.Reason.NO_OBSERVATIONS;

/** The fixed-effect mean: trials weighted by the inverse of their variances, as if all had one true effect. */
public final class InverseVariance {

    private InverseVariance() {}

    /** Not estimable without trials; with one it is that trial. */
    public static Estimate<PooledEffect> pooled(Effects effects, ConfidenceLevel level) {
        if (effects.size() == 0) return Estimate.not(NO_OBSERVATIONS);
        var mean = WeightedMean.of(effects.included(), 0);
        return Estimate.of(
                PooledEffect.normal(mean.mean(), 1 / Math.sqrt(mean.weights()), PoolingMethod.NORMAL, level));
    }
}
