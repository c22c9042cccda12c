package org.itpregistry.study;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.itpregistry.stats.ConfidenceLevel;
import org.itpregistry.stats.EffectMeasure;
import org.itpregistry.stats.Effects;
import org.itpregistry.stats.Estimate;
import org.itpregistry.stats.Heterogeneity;
import org.itpregistry.stats.Interval;
import org.itpregistry.stats.PooledEffect;
import org.itpregistry.stats.PoolingMethod;
import org.itpregistry.stats.RandomEffects;
import org.itpregistry.stats.TauSquared;
import org.itpregistry.stats.TwoByTwo;
import org.itpregistry.stats.ZeroCells;

/**
 * Risk differences of several trials taken together; differences are parts of one, not percent.
 *
 * @param trials with both sides, in order of their names
 * @param leftOut how many trials had one side only
 * @param zeroCells which trials get a half added to each cell before they are weighted by inverse variance
 */
public record Pooling(List<Trial> trials, int leftOut, ZeroCells zeroCells) {
    public Pooling {
        trials = List.copyOf(trials);
    }

    /** @param found trials with one side or both; those with one only are left out */
    public static Pooling of(List<Trial> found, ZeroCells zeroCells) {
        List<Trial> paired = found.stream().filter(Trial::isPaired).toList();
        return new Pooling(paired, found.size() - paired.size(), zeroCells);
    }

    /** The pooled difference with its interval; not estimable without trials, nor by random effects with fewer than two. */
    public Estimate<PooledEffect> effect(PoolingModel model) {
        return model.pool(tables(), effects());
    }

    /** Around the inverse variance estimate. */
    public Estimate<Heterogeneity> heterogeneity() {
        return trials.size() < 2 ? Estimate.not(Estimate.Reason.TOO_FEW_OBSERVATIONS) : Heterogeneity.of(effects());
    }

    /** Variance of the true differences between trials, by DerSimonian and Laird. */
    public Estimate<Double> tauSquared() {
        return TauSquared.DERSIMONIAN_LAIRD.of(effects());
    }

    /** Where the true difference of a further trial lies, by DerSimonian and Laird; needs three trials. */
    public Estimate<Interval> prediction() {
        return RandomEffects.of(effects(), TauSquared.DERSIMONIAN_LAIRD)
                .flatMap(random -> random.prediction(
                        PoolingMethod.PREDICTION_K_MINUS_2, random.pooled(ConfidenceLevel.P95), ConfidenceLevel.P95));
    }

    /** How many trials got a half added to each cell. */
    public int corrected() {
        return effects().corrected();
    }

    /** Each with its own correction, in the order of the trials. */
    public Effects effects() {
        return Effects.of(tables(), EffectMeasure.RISK_DIFFERENCE, zeroCells);
    }

    /**
     * Which side of 0 the pooled difference surely lies on: the sign that both the fixed effect of Mantel and Haenszel and
     * the random effects of DerSimonian and Laird give their intervals, 0 where an interval holds 0 or they disagree.
     * One trial alone has the fixed effect only. Empty without an estimate.
     */
    public Optional<Integer> sureSign() {
        List<Integer> signs = Stream.of(PoolingModel.MANTEL_HAENSZEL, PoolingModel.DERSIMONIAN_LAIRD)
                .flatMap(model -> effect(model).toOptional().stream())
                .map(pooled -> sign(pooled.interval()))
                .distinct()
                .toList();
        return signs.isEmpty() ? Optional.empty() : Optional.of(signs.size() > 1 ? 0 : signs.get(0));
    }

    private static int sign(Interval interval) {
        return interval.low() > 0 ? 1 : interval.high() < 0 ? -1 : 0;
    }

    private List<TwoByTwo> tables() {
        return trials.stream().flatMap(trial -> trial.table().stream()).toList();
    }
}
