package org.itpregistry.stats;

import java.math.BigDecimal;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The two-sided confidence level of an interval.
 *
 * @param value between 0 and 1, both excluded; 0.95 for a 95% interval
 */
public record ConfidenceLevel(double value) {

    public static final ConfidenceLevel P90 = new ConfidenceLevel(0.90);
    public static final ConfidenceLevel P95 = new ConfidenceLevel(0.95);
    public static final ConfidenceLevel P99 = new ConfidenceLevel(0.99);

    private static final ContinuousDistribution NORMAL = NormalDistribution.of(0, 1);

    public ConfidenceLevel {
        if (!(value > 0 && value < 1)) throw new IllegalArgumentException("confidence level " + value);
    }

    /** What is left in each tail: 0.025 at the level 0.95. */
    public double tail() {
        // the decimal difference: 1 - 0.95 in binary is off in the last digits
        return BigDecimal.ONE.subtract(BigDecimal.valueOf(value)).doubleValue() / 2;
    }

    /** The normal quantile: 1.959963984540054 at the level 0.95. */
    double z() {
        return NORMAL.inverseSurvivalProbability(tail());
    }

    /** The quantile of Student's t. */
    double t(int degreesOfFreedom) {
        return TDistribution.of(degreesOfFreedom).inverseSurvivalProbability(tail());
    }
}
