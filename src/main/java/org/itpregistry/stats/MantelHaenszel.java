package org.itpregistry.stats;

import static org.itpregistry.stats.Estimate.Reason.NO_OBSERVATIONS;
import static org.itpregistry.stats.Estimate.Reason.NO_VARIATION;
import static org.itpregistry.stats.Estimate.Reason.UNBOUNDED;
import static org.itpregistry.stats.PoolingMethod.MANTEL_HAENSZEL;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The fixed-effect estimate for trials with few events (J Natl Cancer Inst 1959;22:719), without any correction of zero
 * cells. In the formulas n1 = a + b, n2 = c + d, N = n1 + n2.
 */
public final class MantelHaenszel {

    private MantelHaenszel() {}

    /** Not estimable without trials, and as a ratio without events on both sides of it. */
    public static Estimate<PooledEffect> pooled(List<TwoByTwo> trials, EffectMeasure measure, ConfidenceLevel level) {
        var filled = trials.stream().filter(trial -> !trial.hasEmptyGroup()).toList();
        if (filled.isEmpty()) return Estimate.not(NO_OBSERVATIONS);
        return switch (measure) {
            case RISK_DIFFERENCE -> riskDifference(filled, level);
            case RISK_RATIO -> riskRatio(filled, level);
            case ODDS_RATIO -> oddsRatio(filled, level);
        };
    }

    /**
     * How the trials differ around this estimate. Their single effects need the correction of zero cells, and trials with
     * only events, or none, in both arms are left out of this sum, for differences too; so does metafor's rma.mh.
     */
    public static Estimate<Heterogeneity> heterogeneity(List<TwoByTwo> trials, EffectMeasure measure) {
        var telling = trials.stream().filter(trial -> !trial.hasZeroMargin()).toList();
        var effects = Effects.of(telling, measure, ZeroCells.ADD_HALF);
        return pooled(trials, measure, ConfidenceLevel.P95)
                .flatMap(pooled -> Heterogeneity.around(effects, pooled.estimate()));
    }

    /** RD = sum((a n2 - c n1)/N)/W, W = sum(n1 n2/N); variance by Sato (Biometrics 1989;45:1323). */
    private static Estimate<PooledEffect> riskDifference(List<TwoByTwo> trials, ConfidenceLevel level) {
        double weight = sum(trials, t -> n1(t) * n2(t) / n(t));
        double difference = sum(trials, t -> (t.a() * n2(t) - t.c() * n1(t)) / n(t)) / weight;
        double first = sum(trials, t -> {
            double share1 = n1(t) / n(t);
            double share2 = n2(t) / n(t);
            return t.c() * share1 * share1 - t.a() * share2 * share2 + share1 * share2 * (n2(t) - n1(t)) / 2;
        });
        double second = sum(trials, t -> ((double) t.a() * t.d() + (double) t.c() * t.b()) / n(t)) / 2;
        double variance = (difference * first + second) / (weight * weight);
        return normal(difference, variance, level);
    }

    /** RR = sum(a n2/N)/sum(c n1/N); variance of its logarithm by Greenland and Robins (Biometrics 1985;41:55). */
    private static Estimate<PooledEffect> riskRatio(List<TwoByTwo> trials, ConfidenceLevel level) {
        double above = sum(trials, t -> t.a() * n2(t) / n(t));
        double below = sum(trials, t -> t.c() * n1(t) / n(t));
        if (above == 0 || below == 0) return Estimate.not(UNBOUNDED);
        double spread = sum(trials, t -> {
            double events = (double) t.a() + t.c();
            return (n1(t) * n2(t) * events - (double) t.a() * t.c() * n(t)) / (n(t) * n(t));
        });
        return normal(Math.log(above / below), spread / (above * below), level);
    }

    /** OR = R/S, R = sum(ad/N), S = sum(bc/N); variance by Robins, Breslow and Greenland (Biometrics 1986;42:311). */
    private static Estimate<PooledEffect> oddsRatio(List<TwoByTwo> trials, ConfidenceLevel level) {
        double r = sum(trials, MantelHaenszel::concordant);
        double s = sum(trials, MantelHaenszel::discordant);
        if (r == 0 || s == 0) return Estimate.not(UNBOUNDED);
        double pr = sum(trials, t -> diagonal(t) * concordant(t));
        double mixed = sum(trials, t -> diagonal(t) * discordant(t) + (1 - diagonal(t)) * concordant(t));
        double qs = sum(trials, t -> (1 - diagonal(t)) * discordant(t));
        return normal(Math.log(r / s), pr / (2 * r * r) + mixed / (2 * r * s) + qs / (2 * s * s), level);
    }

    private static Estimate<PooledEffect> normal(double estimate, double variance, ConfidenceLevel level) {
        // zero when all persons of each arm agree
        if (!(variance > 0)) return Estimate.not(NO_VARIATION);
        return Estimate.of(PooledEffect.normal(estimate, Math.sqrt(variance), MANTEL_HAENSZEL, level));
    }

    private static double sum(List<TwoByTwo> trials, ToDoubleFunction<TwoByTwo> term) {
        return trials.stream().mapToDouble(term).sum();
    }

    private static double concordant(TwoByTwo t) {
        return (double) t.a() * t.d() / n(t);
    }

    private static double discordant(TwoByTwo t) {
        return (double) t.b() * t.c() / n(t);
    }

    private static double diagonal(TwoByTwo t) {
        return ((double) t.a() + t.d()) / n(t);
    }

    private static double n1(TwoByTwo t) {
        return (double) t.a() + t.b();
    }

    private static double n2(TwoByTwo t) {
        return (double) t.c() + t.d();
    }

    private static double n(TwoByTwo t) {
        return t.total();
    }
}
