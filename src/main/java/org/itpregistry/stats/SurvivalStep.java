package org.itpregistry.stats;

import static org.itpregistry.stats.Estimate.Reason.AT_BOUNDARY;

/**
 * A survival curve at a distinct exit time, and until the next one.
 *
 * @param time the exit time
 * @param atRisk under observation just before it
 * @param events at it
 * @param censored at it, after the events
 * @param survival the probability S from here on
 * @param relativeVariance Greenwood's sum of d/(n(n-d)) so far; infinite where S is 0
 */
public record SurvivalStep(
        double time, int atRisk, int events, int censored, double survival, double relativeVariance) {

    /** Greenwood's standard error, on the scale of S. */
    public Estimate<Double> standardError() {
        return survival == 0 ? Estimate.not(AT_BOUNDARY) : Estimate.of(survival * Math.sqrt(relativeVariance));
    }

    public Estimate<Interval> interval(Band band, ConfidenceLevel level) {
        return band.around(survival, relativeVariance, level);
    }
}
