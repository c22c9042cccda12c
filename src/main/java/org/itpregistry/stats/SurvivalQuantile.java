package org.itpregistry.stats;

import static org.itpregistry.stats.Estimate.Reason.NOT_REACHED;
import static org.itpregistry.stats.Estimate.Reason.NO_OBSERVATIONS;

import java.util.List;
import java.util.function.Function;

/**
 * A quantile of survival times with the interval of Brookmeyer and Crowley (Biometrics 1982;38:29): the times at which
 * the curve and its pointwise limits fall below 1 - p. Each of the three may not be reached, the upper one often.
 *
 * @param time of the curve
 * @param low of its lower limits
 * @param high of its upper limits
 * @param band the scale of the limits
 * @param level the level of the limits
 */
public record SurvivalQuantile(
        Estimate<Double> time, Estimate<Double> low, Estimate<Double> high, Band band, ConfidenceLevel level) {

    /** A product of fractions that should be 1/2 may miss it by this. */
    private static final double TOLERANCE = 1e-9;

    static SurvivalQuantile of(List<SurvivalStep> steps, double p, Band band, ConfidenceLevel level) {
        if (!(p > 0 && p < 1)) throw new IllegalArgumentException("quantile at " + p);
        return new SurvivalQuantile(
                crossing(steps, 1 - p, step -> Estimate.of(step.survival())),
                crossing(steps, 1 - p, step -> step.interval(band, level).map(Interval::low)),
                crossing(steps, 1 - p, step -> step.interval(band, level).map(Interval::high)),
                band,
                level);
    }

    /**
     * The first time below the line. A curve that lies on the line crosses it, as in R, in the middle between the time
     * it came there and the time it goes on, or the last time of all.
     */
    private static Estimate<Double> crossing(
            List<SurvivalStep> steps, double line, Function<SurvivalStep, Estimate<Double>> curve) {
        if (steps.isEmpty()) return Estimate.not(NO_OBSERVATIONS);
        double arrived = Double.NaN;
        for (var step : steps) {
            var height = curve.apply(step).toOptional();
            if (height.isEmpty()) continue;
            boolean below = height.get() < line - TOLERANCE;
            if (below) return Estimate.of(Double.isNaN(arrived) ? step.time() : (arrived + step.time()) / 2);
            if (Double.isNaN(arrived) && height.get() < line + TOLERANCE) arrived = step.time();
        }
        if (Double.isNaN(arrived)) return Estimate.not(NOT_REACHED);
        return Estimate.of((arrived + steps.get(steps.size() - 1).time()) / 2);
    }
}
