package org.itpregistry.stats;

/**
 * A confidence interval, in the unit of what it encloses.
 *
 * @param low the lower limit
 * @param high the upper limit, never below the lower
 * @param method how it was made
 * @param level its confidence level
 */
public record Interval(double low, double high, IntervalMethod method, ConfidenceLevel level) {

    public Interval {
        // written so that NaN is refused
        if (!(low <= high)) throw new IllegalArgumentException("interval from " + low + " to " + high);
    }

    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    public double width() {
        return high - low;
    }

    /** The same interval per another unit, for example per 1000. */
    public Interval times(double factor) {
        if (!(factor > 0)) throw new IllegalArgumentException("factor " + factor);
        return new Interval(low * factor, high * factor, method, level);
    }

    /** From the logarithmic scale back to ratios. */
    public Interval exp() {
        return new Interval(Math.exp(low), Math.exp(high), method, level);
    }
}
