package org.itpregistry.stats;

import static org.itpregistry.stats.Estimate.Reason.TOO_FEW_OBSERVATIONS;

/**
 * How much more the trials differ than chance lets them (Cochran; Higgins and Thompson, Stat Med 2002;21:1539).
 *
 * @param q the sum of w (y - estimate)&sup2; with w = 1/v, and its test with k - 1 degrees of freedom
 * @param iSquared max(0, (Q - df)/Q), between 0 and 1
 * @param hSquared Q/df
 */
public record Heterogeneity(ChiSquareStatistic q, double iSquared, double hSquared) {

    /** Around the inverse variance estimate; not estimable with fewer than two trials. */
    public static Estimate<Heterogeneity> of(Effects effects) {
        return around(effects, WeightedMean.of(effects.included(), 0).mean());
    }

    /** Around another estimate on the same scale, such as that of Mantel and Haenszel. */
    public static Estimate<Heterogeneity> around(Effects effects, double estimate) {
        if (effects.size() < 2) return Estimate.not(TOO_FEW_OBSERVATIONS);
        int df = effects.size() - 1;
        double q = WeightedMean.q(effects.included(), 0, estimate);
        double iSquared = q > df ? (q - df) / q : 0;
        return Estimate.of(new Heterogeneity(ChiSquareStatistic.of(q, df), iSquared, q / df));
    }
}
