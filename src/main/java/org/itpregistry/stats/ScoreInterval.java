package org.itpregistry.stats;

import static org.itpregistry.stats.ProportionMethod.WILSON;
import static org.itpregistry.stats.ProportionMethod.WILSON_CORRECTED;

/** Intervals of a proportion p = x/n that invert the score test. */
final class ScoreInterval {

    private ScoreInterval() {}

    /** (p + z&sup2;/2n -+ z sqrt(p(1-p)/n + z&sup2;/4n&sup2;)) / (1 + z&sup2;/n). */
    static Interval wilson(Proportion p, ConfidenceLevel level) {
        // the limit at an end is the end, which the subtraction below would miss by a rounding error
        double low = p.events() == 0 ? 0 : limit(p.value(), p.total(), -level.z());
        double high = p.events() == p.total() ? 1 : limit(p.value(), p.total(), level.z());
        return new Interval(low, high, WILSON, level);
    }

    /**
     * The Wilson limits of p moved outwards by c/n. As in R, c = min(1/2, |x - n/2|), the correction of the test of
     * p = 1/2: half of an observation, but none when exactly half are events.
     */
    static Interval corrected(Proportion p, ConfidenceLevel level) {
        double correction = Math.min(0.5, Math.abs(p.events() - p.total() / 2.0)) / p.total();
        double below = p.value() - correction;
        double above = p.value() + correction;
        double low = below <= 0 ? 0 : limit(below, p.total(), -level.z());
        double high = above >= 1 ? 1 : limit(above, p.total(), level.z());
        return new Interval(low, high, WILSON_CORRECTED, level);
    }

    private static double limit(double p, int n, double z) {
        double z2 = z * z;
        return (p + z2 / (2.0 * n) + z * Math.sqrt(p * (1 - p) / n + z2 / (4.0 * n * n))) / (1 + z2 / n);
    }
}
