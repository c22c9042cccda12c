package org.itpregistry.stats;

import java.util.List;

/**
 * The restricted likelihood of tau&sup2;, which may have more than one maximum: the iteration that everybody uses ends in the
 * one it starts near. Its slope is scanned for every maximum, and the highest is taken.
 */
final class RestrictedLikelihood {

    /** Steps of log(tau&sup2; + smallest variance); the likelihood bends on the scale of that sum, so none is missed. */
    private static final double STEP = 0.02;

    private final List<Effect> effects;

    /** Of two effects or more. */
    RestrictedLikelihood(List<Effect> effects) {
        this.effects = effects;
    }

    /** Where it is highest; the smaller of two places where it is equally high. */
    double highest() {
        double unit = effects.stream().mapToDouble(Effect::variance).min().orElseThrow();
        double last = Math.log1p(beyondAllMaxima(unit) / unit);
        double best = 0;
        double before = 0;
        int steps = (int) Math.ceil(last / STEP);
        for (int i = 1; i <= steps; i++) {
            double next = unit * Math.expm1(last * i / steps);
            if (slope(before) > 0 && slope(next) <= 0) {
                double maximum = Root.ofIncreasing(tauSquared -> -slope(tauSquared), before, next);
                // nothing is a maximum at 0 where the likelihood rises from there
                best = best == 0 && slope(0) > 0 || of(maximum) > of(best) ? maximum : best;
            }
            before = next;
        }
        return best;
    }

    /** -(sum log(v + tau&sup2;) + log sum w + q)/2, up to a constant. */
    double of(double tauSquared) {
        var mean = WeightedMean.of(effects, tauSquared);
        double logs = 0;
        for (var effect : effects) logs += Math.log(effect.variance() + tauSquared);
        return -(logs + Math.log(mean.weights()) + mean.q()) / 2;
    }

    /** Its derivative times 2/sum(w&sup2;): sum(w&sup2;((y - mu)&sup2; - v))/sum(w&sup2;) + 1/sum(w) - tau&sup2;. */
    private double slope(double tauSquared) {
        var mean = WeightedMean.of(effects, tauSquared);
        double sum = 0;
        for (var effect : effects) {
            double w = effect.weight(tauSquared);
            double deviation = effect.estimate() - mean.mean();
            sum += w * w * (deviation * deviation - effect.variance());
        }
        return sum / mean.squaredWeights() + 1 / mean.weights() - tauSquared;
    }

    /** The slope is negative from here on: no deviation exceeds the range, and 1/sum(w) is at most (max v + tau&sup2;)/k. */
    private double beyondAllMaxima(double unit) {
        double range = effects.stream().mapToDouble(Effect::estimate).max().orElseThrow()
                - effects.stream().mapToDouble(Effect::estimate).min().orElseThrow();
        double largest = effects.stream().mapToDouble(Effect::variance).max().orElseThrow();
        double k = effects.size();
        return Math.max(unit, (range * range + largest / k) * k / (k - 1));
    }
}
