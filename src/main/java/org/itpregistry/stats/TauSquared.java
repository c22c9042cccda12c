package org.itpregistry.stats;

import static org.itpregistry.stats.Estimate.Reason.NO_CONVERGENCE;
import static org.itpregistry.stats.Estimate.Reason.TOO_FEW_OBSERVATIONS;

import java.util.List;

/** Estimators of tau&sup2;, the variance of the true effects between trials; never negative, none for one trial. */
public enum TauSquared {
    /** From Q (Control Clin Trials 1986;7:177): (Q - df) / (sum w - sum w&sup2;/sum w). */
    DERSIMONIAN_LAIRD {
        @Override
        Estimate<Double> of(List<Effect> effects) {
            var fixed = WeightedMean.of(effects, 0);
            double scale = fixed.weights() - fixed.squaredWeights() / fixed.weights();
            return Estimate.of(Math.max(0, (fixed.q() - (effects.size() - 1)) / scale));
        }
    },
    /** Restricted maximum likelihood: repeats sum(w&sup2;((y - mu)&sup2; - v))/sum(w&sup2;) + 1/sum(w) until it settles. */
    REML {
        @Override
        Estimate<Double> of(List<Effect> effects) {
            double unit = effects.stream().mapToDouble(Effect::variance).min().orElseThrow();
            double tauSquared = DERSIMONIAN_LAIRD.of(effects).orElseThrow();
            for (int i = 0; i < ITERATIONS; i++) {
                double next = Math.max(0, restrictedLikelihoodStep(effects, tauSquared));
                // relative to the variances, whose scale may be that of a risk in a million
                if (Math.abs(next - tauSquared) <= SETTLED * (unit + next)) return Estimate.of(next);
                tauSquared = next;
            }
            return Estimate.not(NO_CONVERGENCE);
        }
    },
    /** Where Q with the random-effects weights is k - 1 (J Res Natl Bur Stand 1982;87:377). */
    PAULE_MANDEL {
        @Override
        Estimate<Double> of(List<Effect> effects) {
            return Estimate.of(whereQIs(effects, effects.size() - 1));
        }
    };

    private static final int ITERATIONS = 100_000;
    private static final double SETTLED = 1e-13;

    /** Of effects of which there are two or more. */
    abstract Estimate<Double> of(List<Effect> effects);

    public Estimate<Double> of(Effects effects) {
        return effects.size() < 2 ? Estimate.not(TOO_FEW_OBSERVATIONS) : of(effects.included());
    }

    /** The tau&sup2; that brings Q down to a value; 0 when it is there already. */
    static double whereQIs(List<Effect> effects, double value) {
        if (WeightedMean.of(effects, 0).q() <= value) return 0;
        double scale = effects.stream().mapToDouble(Effect::variance).max().orElseThrow();
        return Root.ofDecreasingFromZero(
                tauSquared -> WeightedMean.of(effects, tauSquared).q() - value, scale);
    }

    private static double restrictedLikelihoodStep(List<Effect> effects, double tauSquared) {
        var mean = WeightedMean.of(effects, tauSquared);
        double sum = 0;
        for (var effect : effects) {
            double w = effect.weight(tauSquared);
            double deviation = effect.estimate() - mean.mean();
            sum += w * w * (deviation * deviation - effect.variance());
        }
        return sum / mean.squaredWeights() + 1 / mean.weights();
    }
}
