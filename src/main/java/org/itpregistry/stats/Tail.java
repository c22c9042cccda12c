package org.itpregistry.stats;

import org.apache.commons.statistics.distribution.ContinuousDistribution;

/**
 * The point that cuts a probability off a tail of a continuous distribution.
 *
 * <p>The library inverts most of its distributions with a solver that stops within 1e-9 of the root, which is coarse for
 * a rate of one in a million. Newton steps from there reach the precision of the distribution function itself.
 */
final class Tail {

    private static final int STEPS = 8;

    private Tail() {}

    /** The x with P(X &le; x) = probability. */
    static double lower(ContinuousDistribution distribution, double probability) {
        double x = distribution.inverseCumulativeProbability(probability);
        for (int step = 0; step < STEPS; step++) {
            double next = x - (distribution.cumulativeProbability(x) - probability) / distribution.density(x);
            if (!inside(distribution, next) || next == x) return x;
            x = next;
        }
        return x;
    }

    /** The x with P(X &gt; x) = probability. */
    static double upper(ContinuousDistribution distribution, double probability) {
        double x = distribution.inverseSurvivalProbability(probability);
        for (int step = 0; step < STEPS; step++) {
            double next = x + (distribution.survivalProbability(x) - probability) / distribution.density(x);
            if (!inside(distribution, next) || next == x) return x;
            x = next;
        }
        return x;
    }

    /** False for NaN too, which a density of zero leaves behind. */
    private static boolean inside(ContinuousDistribution distribution, double x) {
        return x > distribution.getSupportLowerBound() && x < distribution.getSupportUpperBound();
    }
}
