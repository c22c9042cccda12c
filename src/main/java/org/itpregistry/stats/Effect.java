package org.itpregistry.stats;

/**
 * The effect that one trial shows, on the scale of its measure: logarithms for ratios.
 *
 * @param estimate of the effect
 * @param variance of the estimate
 * @param corrected whether a half was added to each cell because one was zero
 */
public record Effect(double estimate, double variance, boolean corrected) {

    public Effect {
        if (!Double.isFinite(estimate)) throw new IllegalArgumentException("effect " + estimate);
        if (!(variance > 0 && variance < Double.POSITIVE_INFINITY))
            throw new IllegalArgumentException("variance " + variance);
    }

    double weight(double tauSquared) {
        return 1 / (variance + tauSquared);
    }
}
