package org.itpregistry.stats;

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
    /** Restricted maximum likelihood, the highest of its maxima. */
    REML {
        @Override
        Estimate<Double> of(List<Effect> effects) {
            return Estimate.of(new RestrictedLikelihood(effects).highest());
        }
    },
    /** Where Q with the random-effects weights is k - 1 (J Res Natl Bur Stand 1982;87:377). */
    PAULE_MANDEL {
        @Override
        Estimate<Double> of(List<Effect> effects) {
            return Estimate.of(whereQIs(effects, effects.size() - 1));
        }
    };

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
}
