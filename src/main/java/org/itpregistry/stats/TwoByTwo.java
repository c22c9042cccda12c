package org.itpregistry.stats;

import static org.itpregistry.stats.Estimate.Reason.NO_OBSERVATIONS;

/**
 * Two groups, each with so many events and so many others.
 *
 * @param a events of the first group
 * @param b others of the first group
 * @param c events of the second group
 * @param d others of the second group
 */
public record TwoByTwo(int a, int b, int c, int d) {

    public TwoByTwo {
        if (a < 0 || b < 0 || c < 0 || d < 0 || (long) a + b + c + d > Integer.MAX_VALUE)
            throw new IllegalArgumentException("table " + a + ", " + b + "; " + c + ", " + d);
    }

    public static TwoByTwo of(Proportion first, Proportion second) {
        return new TwoByTwo(
                first.events(), first.total() - first.events(), second.events(), second.total() - second.events());
    }

    public Proportion first() {
        return new Proportion(a, a + b);
    }

    public Proportion second() {
        return new Proportion(c, c + d);
    }

    public int total() {
        return a + b + c + d;
    }

    /** The smallest cell if there were no difference; below 5 the chi-square test is a poor approximation. */
    public Estimate<Double> smallestExpected() {
        if (total() == 0) return Estimate.not(NO_OBSERVATIONS);
        double row = Math.min(a + b, c + d);
        double column = Math.min(a + c, b + d);
        return Estimate.of(row * column / total());
    }

    boolean hasEmptyGroup() {
        return a + b == 0 || c + d == 0;
    }

    boolean hasZeroCell() {
        return a == 0 || b == 0 || c == 0 || d == 0;
    }

    boolean hasZeroMargin() {
        return hasEmptyGroup() || a + c == 0 || b + d == 0;
    }
}
