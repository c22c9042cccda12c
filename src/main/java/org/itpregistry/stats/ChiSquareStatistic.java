package org.itpregistry.stats;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * A statistic that has a chi-square distribution when there is no difference.
 *
 * @param statistic not negative
 * @param degreesOfFreedom at least 1
 * @param p the probability of a larger statistic
 */
public record ChiSquareStatistic(double statistic, int degreesOfFreedom, double p) {

    public ChiSquareStatistic {
        if (!(statistic >= 0 && p >= 0 && p <= 1))
            throw new IllegalArgumentException("chi-square " + statistic + ", p " + p);
    }

    static ChiSquareStatistic of(double statistic, int degreesOfFreedom) {
        double p = ChiSquaredDistribution.of(degreesOfFreedom).survivalProbability(statistic);
        return new ChiSquareStatistic(statistic, degreesOfFreedom, p);
    }
}
