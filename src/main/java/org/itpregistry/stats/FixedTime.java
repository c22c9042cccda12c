package org.itpregistry.stats;

import static org.itpregistry.stats.Estimate.Reason.AT_BOUNDARY;
import static org.itpregistry.stats.Estimate.Reason.NO_VARIATION;

/**
 * Compares two survival curves at one time that was chosen beforehand (Klein, Stat Med 2007;26:4505):
 * z = (f(S1) - f(S2)) / sqrt(V1 + V2) on the scale f of a band. On the plain scale, with nobody censored earlier, it is
 * the z test of two proportions with separate variances.
 */
public final class FixedTime {

    private FixedTime() {}

    public static Estimate<ZStatistic> compare(KaplanMeier first, KaplanMeier second, double time, Band scale) {
        return first.at(time).flatMap(one -> second.at(time).flatMap(other -> compare(one, other, scale)));
    }

    private static Estimate<ZStatistic> compare(SurvivalStep first, SurvivalStep second, Band scale) {
        if (scale != Band.PLAIN && (atEnd(first) || atEnd(second))) return Estimate.not(AT_BOUNDARY);
        double variance = variance(first, scale) + variance(second, scale);
        if (variance == 0) return Estimate.not(NO_VARIATION);
        return Estimate.of(
                ZStatistic.of((scale.of(first.survival()) - scale.of(second.survival())) / Math.sqrt(variance)));
    }

    private static boolean atEnd(SurvivalStep step) {
        return step.survival() == 0 || step.survival() == 1;
    }

    private static double variance(SurvivalStep step, Band scale) {
        return scale.variance(step.survival(), step.relativeVariance());
    }
}
