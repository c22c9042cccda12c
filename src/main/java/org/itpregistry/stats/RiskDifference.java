package org.itpregistry.stats;

import static org.itpregistry.stats.Estimate.Reason.NO_OBSERVATIONS;
import static org.itpregistry.stats.Estimate.Reason.NO_VARIATION;
import static org.itpregistry.stats.ProportionMethod.WILSON;

/** The proportion of the first group minus that of the second; not estimable when a group is empty. */
public record RiskDifference(TwoByTwo table) {

    public Estimate<Double> estimate() {
        return table.hasEmptyGroup() ? Estimate.not(NO_OBSERVATIONS) : Estimate.of(difference());
    }

    public Estimate<Interval> interval(DifferenceMethod method, ConfidenceLevel level) {
        if (table.hasEmptyGroup()) return Estimate.not(NO_OBSERVATIONS);
        return Estimate.of(
                switch (method) {
                    case NEWCOMBE -> newcombe(level);
                    case WALD -> wald(level);
                });
    }

    /** The difference over its standard error, sqrt(p1 q1/n1 + p2 q2/n2), the two variances not pooled. */
    public Estimate<ZStatistic> test() {
        if (table.hasEmptyGroup()) return Estimate.not(NO_OBSERVATIONS);
        return standardError() == 0
                ? Estimate.not(NO_VARIATION)
                : Estimate.of(ZStatistic.of(difference() / standardError()));
    }

    /** d - sqrt((p1-l1)&sup2; + (u2-p2)&sup2;) to d + sqrt((u1-p1)&sup2; + (p2-l2)&sup2;), l and u being Wilson limits. */
    private Interval newcombe(ConfidenceLevel level) {
        double p1 = table.first().value();
        double p2 = table.second().value();
        var first = table.first().around(WILSON, level);
        var second = table.second().around(WILSON, level);
        double below = Math.hypot(p1 - first.low(), second.high() - p2);
        double above = Math.hypot(first.high() - p1, p2 - second.low());
        return new Interval(difference() - below, difference() + above, DifferenceMethod.NEWCOMBE, level);
    }

    private Interval wald(ConfidenceLevel level) {
        double half = level.z() * standardError();
        return new Interval(difference() - half, difference() + half, DifferenceMethod.WALD, level);
    }

    private double difference() {
        return table.first().value() - table.second().value();
    }

    private double standardError() {
        return Math.sqrt(variance(table.first()) + variance(table.second()));
    }

    private static double variance(Proportion p) {
        return p.value() * (1 - p.value()) / p.total();
    }
}
