package org.itpregistry.stats;

import static org.itpregistry.stats.Estimate.Reason.NO_EVENTS;
import static org.itpregistry.stats.Estimate.Reason.NO_OBSERVATIONS;
import static org.itpregistry.stats.Estimate.Reason.ZERO_MARGIN;

/**
 * A risk ratio or an odds ratio of a 2x2 table, first group over second. When a cell is zero, a half is added to all
 * four; when there is no event at all, and for odds nothing else, there is no ratio.
 *
 * @param estimate the ratio
 * @param interval normal on the log scale
 * @param corrected whether the half was added, to be said where the ratio is printed
 */
public record RatioEstimate(double estimate, Interval interval, boolean corrected) {

    public static Estimate<RatioEstimate> riskRatio(TwoByTwo table, ConfidenceLevel level) {
        return of(EffectMeasure.RISK_RATIO, RatioMethod.KATZ_LOG, table, level);
    }

    public static Estimate<RatioEstimate> oddsRatio(TwoByTwo table, ConfidenceLevel level) {
        boolean nothingElse = !table.hasEmptyGroup() && table.b() + table.d() == 0;
        return nothingElse
                ? Estimate.not(ZERO_MARGIN)
                : of(EffectMeasure.ODDS_RATIO, RatioMethod.WOOLF_LOG, table, level);
    }

    private static Estimate<RatioEstimate> of(
            EffectMeasure measure, RatioMethod method, TwoByTwo table, ConfidenceLevel level) {
        if (table.hasEmptyGroup()) return Estimate.not(NO_OBSERVATIONS);
        if (table.a() + table.c() == 0) return Estimate.not(NO_EVENTS);
        var effect = table.hasZeroCell() ? measure.corrected(table) : measure.of(table);
        double half = level.z() * Math.sqrt(effect.variance());
        var interval = new Interval(effect.estimate() - half, effect.estimate() + half, method, level).exp();
        return Estimate.of(new RatioEstimate(Math.exp(effect.estimate()), interval, effect.corrected()));
    }
}
