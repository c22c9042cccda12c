package org.itpregistry.stats;

import static org.itpregistry.stats.Estimate.Reason.TOO_FEW_OBSERVATIONS;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/** The Q-profile interval of tau&sup2; (Viechtbauer, Stat Med 2007;26:37). */
public final class TauSquaredInterval {

    private TauSquaredInterval() {}

    /** All tau&sup2; whose Q lies within chi-square limits; (0, 0) when already Q at 0 is below them. */
    public static Estimate<Interval> of(Effects effects, ConfidenceLevel level) {
        if (effects.size() < 2) return Estimate.not(TOO_FEW_OBSERVATIONS);
        var chiSquare = ChiSquaredDistribution.of(effects.size() - 1.0);
        double low = TauSquared.whereQIs(effects.included(), chiSquare.inverseSurvivalProbability(level.tail()));
        double high = TauSquared.whereQIs(effects.included(), chiSquare.inverseCumulativeProbability(level.tail()));
        return Estimate.of(new Interval(low, high, PoolingMethod.Q_PROFILE, level));
    }
}
