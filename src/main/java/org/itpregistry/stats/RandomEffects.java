package org.itpregistry.stats;

import static org.itpregistry.stats.Estimate.Reason.NO_VARIATION;
import static org.itpregistry.stats.Estimate.Reason.TOO_FEW_OBSERVATIONS;

/**
 * Two or more trials whose true effects vary with tau&sup2; around a mean; weights are w = 1/(v + tau&sup2;).
 *
 * @param effects of the trials
 * @param tauSquared the variance between them
 */
public record RandomEffects(Effects effects, double tauSquared) {

    public RandomEffects {
        if (effects.size() < 2) throw new IllegalArgumentException(effects.size() + " trials");
        if (!(tauSquared >= 0 && tauSquared < Double.POSITIVE_INFINITY))
            throw new IllegalArgumentException("tau squared " + tauSquared);
    }

    public static Estimate<RandomEffects> of(Effects effects, TauSquared estimator) {
        return estimator.of(effects).map(tauSquared -> new RandomEffects(effects, tauSquared));
    }

    /** The mean, its standard error 1/sqrt(sum w) and its normal interval. */
    public PooledEffect pooled(ConfidenceLevel level) {
        var mean = mean();
        return PooledEffect.normal(mean.mean(), 1 / Math.sqrt(mean.weights()), PoolingMethod.NORMAL, level);
    }

    /** Hartung and Knapp: SE&sup2; = q/sum(w), q = sum(w (y - mean)&sup2;)/(k-1), t with k - 1 degrees of freedom. */
    public Estimate<PooledEffect> hartungKnapp(ConfidenceLevel level) {
        double q = mean().q() / (effects.size() - 1);
        // effects that agree to the last bit would give an interval without width
        return q > 0 ? Estimate.of(hartungKnapp(q, PoolingMethod.HARTUNG_KNAPP, level)) : Estimate.not(NO_VARIATION);
    }

    /** The same with q at least 1, because few trials that agree by chance make the interval too narrow. */
    public PooledEffect hartungKnappAdHoc(ConfidenceLevel level) {
        double q = Math.max(1, mean().q() / (effects.size() - 1));
        return hartungKnapp(q, PoolingMethod.HARTUNG_KNAPP_AD_HOC, level);
    }

    /**
     * Where the true effect of a further trial lies: mean -+ quantile sqrt(tau&sup2; + SE&sup2;); needs three trials.
     *
     * @param method one of the predictions
     * @param pooled whose estimate and standard error it is built on
     */
    public Estimate<Interval> prediction(PoolingMethod method, PooledEffect pooled, ConfidenceLevel level) {
        int k = effects.size();
        if (k < 3) return Estimate.not(TOO_FEW_OBSERVATIONS);
        double quantile =
                switch (method) {
                    case PREDICTION_K_MINUS_2 -> level.t(k - 2);
                    case PREDICTION_K_MINUS_1 -> level.t(k - 1);
                    case PREDICTION_NORMAL -> level.z();
                    default -> throw new IllegalArgumentException(method + " is no prediction");
                };
        double half = quantile * Math.hypot(Math.sqrt(tauSquared), pooled.standardError());
        return Estimate.of(PooledEffect.around(pooled.estimate(), half, method, level));
    }

    /** tau&sup2;/(tau&sup2; + s&sup2;), between 0 and 1; s&sup2; is the typical variance within the trials. */
    public double iSquared() {
        return tauSquared / (tauSquared + typicalVariance());
    }

    /** tau&sup2;/s&sup2; + 1. */
    public double hSquared() {
        return tauSquared / typicalVariance() + 1;
    }

    private PooledEffect hartungKnapp(double q, PoolingMethod method, ConfidenceLevel level) {
        var mean = mean();
        return PooledEffect.t(mean.mean(), Math.sqrt(q / mean.weights()), effects.size() - 1, method, level);
    }

    private WeightedMean mean() {
        return WeightedMean.of(effects.included(), tauSquared);
    }

    private double typicalVariance() {
        var fixed = WeightedMean.of(effects.included(), 0);
        double sum = fixed.weights();
        return (effects.size() - 1) * sum / (sum * sum - fixed.squaredWeights());
    }
}
