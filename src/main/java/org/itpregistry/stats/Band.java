package org.itpregistry.stats;

import static org.itpregistry.stats.Estimate.Reason.AT_BOUNDARY;

/**
 * The scale on which a survival probability S is taken as normal, for intervals and for comparisons. With
 * s&sup2; = sum d/(n(n-d)), Greenwood's variance of S is S&sup2; s&sup2;.
 */
public enum Band implements IntervalMethod {
    /** ln(-ln S): from S^exp(w) to S^exp(-w), w = z s/|ln S|. */
    LOG_LOG {
        @Override
        double of(double s) {
            return Math.log(-Math.log(s));
        }

        @Override
        double variance(double s, double relative) {
            return relative / (Math.log(s) * Math.log(s));
        }

        @Override
        double back(double value) {
            return Math.exp(-Math.exp(value));
        }
    },
    /** ln S: S exp(-+ z s), at most 1. */
    LOG {
        @Override
        double of(double s) {
            return Math.log(s);
        }

        @Override
        double variance(double s, double relative) {
            return relative;
        }

        @Override
        double back(double value) {
            return Math.min(1, Math.exp(value));
        }
    },
    /** S itself: S -+ z S s, within 0 and 1. */
    PLAIN {
        @Override
        double of(double s) {
            return s;
        }

        @Override
        double variance(double s, double relative) {
            // S = 0 makes the sum infinite, and the product tends to 0
            return s == 0 ? 0 : s * s * relative;
        }

        @Override
        double back(double value) {
            return Math.max(0, Math.min(1, value));
        }
    };

    abstract double of(double s);

    abstract double variance(double s, double relative);

    abstract double back(double value);

    /** The interval of a probability with a variance relative to its square: (1, 1) at 1, none at 0. */
    Estimate<Interval> around(double s, double relative, ConfidenceLevel level) {
        if (s == 0) return Estimate.not(AT_BOUNDARY);
        if (s == 1) return Estimate.of(new Interval(1, 1, this, level));
        double half = level.z() * Math.sqrt(variance(s, relative));
        double one = back(of(s) - half);
        double other = back(of(s) + half);
        return Estimate.of(new Interval(Math.min(one, other), Math.max(one, other), this, level));
    }
}
