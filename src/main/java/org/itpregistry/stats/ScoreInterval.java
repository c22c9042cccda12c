package org.itpregistry.stats;

import static org.itpregistry.stats.ProportionMethod.WILSON;
import static org.itpregistry.stats.ProportionMethod.WILSON_CORRECTED;

/** Intervals of a proportion p = x/n that invert the score test. */
final class ScoreInterval {

    private ScoreInterval() {}

    /** (p + z&sup2;/2n -+ z sqrt(p(1-p)/n + z&sup2;/4n&sup2;)) / (1 + z&sup2;/n). */
    static Interval wilson(int events, int total, ConfidenceLevel level) {
        double p = (double) events / total;
        // the limit at an end is the end, which the subtraction below would miss by a rounding error
        double low = events == 0 ? 0 : limit(p, total, -level.z());
        double high = events == total ? 1 : limit(p, total, level.z());
        return new Interval(low, high, WILSON, level);
    }

    /**
     * The Wilson limits of p moved outwards by c/n. As in R, c = min(1/2, |x - n/2|), the correction of the test of
     * p = 1/2: half of an observation, but none when exactly half are events.
     */
    static Interval corrected(int events, int total, ConfidenceLevel level) {
        double p = (double) events / total;
        double correction = Math.min(0.5, Math.abs(events - total / 2.0)) / total;
        double below = p - correction;
        double above = p + correction;
        double low = below <= 0 ? 0 : limit(below, total, -level.z());
        double high = above >= 1 ? 1 : limit(above, total, level.z());
        return new Interval(low, high, WILSON_CORRECTED, level);
    }

    private static double limit(double p, int n, double z) {
        double z2 = z * z;
        return (p + z2 / (2.0 * n) + z * Math.sqrt(p * (1 - p) / n + z2 / (4.0 * n * n))) / (1 + z2 / n);
    }
}
