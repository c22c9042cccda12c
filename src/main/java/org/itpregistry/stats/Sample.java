package org.itpregistry.stats;

import static org.itpregistry.stats.Estimate.Reason.NO_OBSERVATIONS;
import static org.itpregistry.stats.Estimate.Reason.TOO_FEW_OBSERVATIONS;

import java.util.Arrays;
import java.util.Collection;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/** Numbers that were observed, in ascending order; possibly none. */
public final class Sample {

    private final double[] ascending;

    private Sample(double[] values) {
        if (!Arrays.stream(values).allMatch(Double::isFinite)) throw new IllegalArgumentException("not a number");
        Arrays.sort(values);
        ascending = values;
    }

    public static Sample of(double... values) {
        return new Sample(values.clone());
    }

    public static Sample of(Collection<? extends Number> values) {
        return new Sample(values.stream().mapToDouble(Number::doubleValue).toArray());
    }

    public int size() {
        return ascending.length;
    }

    public Estimate<Double> minimum() {
        return size() == 0 ? Estimate.not(NO_OBSERVATIONS) : Estimate.of(ascending[0]);
    }

    public Estimate<Double> maximum() {
        return size() == 0 ? Estimate.not(NO_OBSERVATIONS) : Estimate.of(ascending[size() - 1]);
    }

    /** The middle one, or the mean of the two in the middle. */
    public Estimate<Double> median() {
        return quantile(Quantile.TYPE_7, 0.5);
    }

    /**
     * A quantile.
     *
     * @param p between 0 and 1; 0.25 for the lower quartile
     */
    public Estimate<Double> quantile(Quantile type, double p) {
        if (!(p >= 0 && p <= 1)) throw new IllegalArgumentException("quantile at " + p);
        return size() == 0 ? Estimate.not(NO_OBSERVATIONS) : Estimate.of(type.at(ascending, p));
    }

    public Estimate<Double> mean() {
        return size() == 0 ? Estimate.not(NO_OBSERVATIONS) : Estimate.of(average());
    }

    /** With the divisor n - 1. */
    public Estimate<Double> standardDeviation() {
        if (size() < 2) return Estimate.not(size() == 0 ? NO_OBSERVATIONS : TOO_FEW_OBSERVATIONS);
        double mean = average();
        double squares =
                Arrays.stream(ascending).map(x -> (x - mean) * (x - mean)).sum();
        return Estimate.of(Math.sqrt(squares / (size() - 1)));
    }

    /** The order statistics k and n+1-k, where k is the quantile of Bin(n, 1/2) at what the level leaves in a tail. */
    public Estimate<MedianInterval> medianInterval(ConfidenceLevel level) {
        if (size() == 0) return Estimate.not(NO_OBSERVATIONS);
        var signs = BinomialDistribution.of(size(), 0.5);
        int k = signs.inverseCumulativeProbability(level.tail());
        if (k == 0) return Estimate.not(TOO_FEW_OBSERVATIONS);
        var limits = new Interval(ascending[k - 1], ascending[size() - k], MedianMethod.ORDER_STATISTICS, level);
        return Estimate.of(new MedianInterval(limits, 1 - 2 * signs.cumulativeProbability(k - 1)));
    }

    /** Ascending; the caller must not change it. */
    double[] ascending() {
        return ascending;
    }

    private double average() {
        return Arrays.stream(ascending).sum() / size();
    }
}
