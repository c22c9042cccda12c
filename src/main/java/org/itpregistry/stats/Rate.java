package org.itpregistry.stats;

import static org.itpregistry.stats.Estimate.Reason.NO_OBSERVATIONS;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Events per exposure.
 *
 * @param events a count
 * @param exposure persons, births or person-time, in the caller's unit; zero when nothing was observed
 */
public record Rate(int events, double exposure) {

    public Rate {
        if (events < 0) throw new IllegalArgumentException(events + " events");
        if (!(exposure >= 0 && exposure < Double.POSITIVE_INFINITY))
            throw new IllegalArgumentException("exposure " + exposure);
        if (exposure == 0 && events > 0) throw new IllegalArgumentException(events + " events without exposure");
    }

    /**
     * Events per so many units of exposure.
     *
     * @param unit 1000 for a rate per 1000
     */
    public Estimate<Double> per(double unit) {
        if (!(unit > 0 && unit < Double.POSITIVE_INFINITY)) throw new IllegalArgumentException("unit " + unit);
        return exposure == 0 ? Estimate.not(NO_OBSERVATIONS) : Estimate.of(events / exposure * unit);
    }

    /** Chi-square quantiles: at a/2 with 2x degrees of freedom (0 when x = 0), at 1-a/2 with 2x + 2, over 2T. */
    public Estimate<Interval> interval(double unit, ConfidenceLevel level) {
        if (exposure == 0) return Estimate.not(NO_OBSERVATIONS);
        double low =
                events == 0 ? 0 : ChiSquaredDistribution.of(2.0 * events).inverseCumulativeProbability(level.tail());
        double high = ChiSquaredDistribution.of(2.0 * events + 2).inverseSurvivalProbability(level.tail());
        var perUnit = new Interval(low / 2 / exposure, high / 2 / exposure, RateMethod.EXACT_POISSON, level);
        return Estimate.of(perUnit.times(unit));
    }
}
