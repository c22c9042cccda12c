package org.itpregistry.stats;

import static java.math.RoundingMode.HALF_UP;
import static org.itpregistry.stats.Estimate.Reason.NO_OBSERVATIONS;

import java.math.BigDecimal;

/**
 * So many out of so many, kept as the two counts: 10 of 16 is printed as 63%, which no rounded double remembers.
 *
 * @param events how many of them
 * @param total of how many; may be zero, and then nothing can be estimated
 */
public record Proportion(int events, int total) {

    public Proportion {
        if (events < 0 || events > total) throw new IllegalArgumentException(events + " of " + total);
    }

    /** The fraction, between 0 and 1. */
    public Estimate<Double> estimate() {
        return total == 0 ? Estimate.not(NO_OBSERVATIONS) : Estimate.of(value());
    }

    /**
     * The percentage, rounded once, from the exact fraction, halves up.
     *
     * @param scale the decimals
     */
    public Estimate<BigDecimal> percent(int scale) {
        if (total == 0) return Estimate.not(NO_OBSERVATIONS);
        return Estimate.of(BigDecimal.valueOf(100L * events).divide(BigDecimal.valueOf(total), scale, HALF_UP));
    }

    /** The two-sided interval of the fraction, within 0 and 1. */
    public Estimate<Interval> interval(ProportionMethod method, ConfidenceLevel level) {
        return total == 0 ? Estimate.not(NO_OBSERVATIONS) : Estimate.of(around(method, level));
    }

    /** The interval of a proportion whose total is not zero. */
    Interval around(ProportionMethod method, ConfidenceLevel level) {
        return switch (method) {
            case CLOPPER_PEARSON -> BetaInterval.clopperPearson(events, total, level);
            case WILSON -> ScoreInterval.wilson(events, total, level);
            case WILSON_CORRECTED -> ScoreInterval.corrected(events, total, level);
            case JEFFREYS -> BetaInterval.jeffreys(events, total, level);
            case MID_P -> MidPInterval.of(events, total, level);
        };
    }

    double value() {
        return (double) events / total;
    }
}
