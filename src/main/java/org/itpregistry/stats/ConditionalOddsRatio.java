package org.itpregistry.stats;

import static org.itpregistry.stats.Estimate.Reason.UNBOUNDED;
import static org.itpregistry.stats.Estimate.Reason.ZERO_MARGIN;

/**
 * The odds ratio that fits a 2x2 table best given its margins (non-central hypergeometric), with its exact interval.
 *
 * @param estimate where the expected number of events in the first group is the observed one; 0 when it is the smallest
 *     possible, and none when it is the largest
 * @param interval where the observed number is just outside of a tail; its upper limit may be infinite
 */
public record ConditionalOddsRatio(Estimate<Double> estimate, Interval interval) {

    /** On the log scale; no table with fewer than 2^31 observations comes near. */
    private static final double BRACKET = 300;

    public static Estimate<ConditionalOddsRatio> of(TwoByTwo table, ConfidenceLevel level) {
        if (table.hasZeroMargin()) return Estimate.not(ZERO_MARGIN);
        var tables = new NonCentralHypergeometric(table);
        int a = table.a();
        boolean smallest = a == tables.low();
        boolean largest = a == tables.high();
        double low =
                smallest ? 0 : Math.exp(Root.ofIncreasing(w -> tables.atLeast(a, w) - level.tail(), -BRACKET, BRACKET));
        double high = largest
                ? Double.POSITIVE_INFINITY
                : Math.exp(Root.ofIncreasing(w -> level.tail() - tables.atMost(a, w), -BRACKET, BRACKET));
        return Estimate.of(new ConditionalOddsRatio(
                estimate(tables, a, smallest, largest), new Interval(low, high, RatioMethod.EXACT_CONDITIONAL, level)));
    }

    private static Estimate<Double> estimate(
            NonCentralHypergeometric tables, int a, boolean smallest, boolean largest) {
        if (largest) return Estimate.not(UNBOUNDED);
        if (smallest) return Estimate.of(0.0);
        return Estimate.of(Math.exp(Root.ofIncreasing(w -> tables.mean(w) - a, -BRACKET, BRACKET)));
    }
}
