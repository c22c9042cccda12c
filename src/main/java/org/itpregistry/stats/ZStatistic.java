package org.itpregistry.stats;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * A statistic that is standard normal when there is no difference.
 *
 * @param z the statistic, positive when the first group is larger
 * @param p two-sided
 */
public record ZStatistic(double z, double p) {

    public ZStatistic {
        if (Double.isNaN(z) || !(p >= 0 && p <= 1)) throw new IllegalArgumentException("z " + z + ", p " + p);
    }

    static ZStatistic of(double z) {
        return new ZStatistic(z, Math.min(1, 2 * NormalDistribution.of(0, 1).survivalProbability(Math.abs(z))));
    }
}
