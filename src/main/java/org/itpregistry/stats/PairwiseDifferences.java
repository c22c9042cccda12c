package org.itpregistry.stats;

/** All differences x - y between two samples, without writing them down: there may be billions. */
final class PairwiseDifferences {

    private PairwiseDifferences() {}

    /** The median of the differences of two ascending samples. */
    static double median(double[] x, double[] y) {
        long pairs = (long) x.length * y.length;
        return (ordered(x, y, (pairs + 1) / 2) + ordered(x, y, pairs / 2 + 1)) / 2;
    }

    /** The difference of a rank counted from 1: the smallest number that so many differences do not exceed. */
    private static double ordered(double[] x, double[] y, long rank) {
        // bisection over the bits of doubles, whose order as signed numbers is made that of the doubles
        long below = bits(Double.NEGATIVE_INFINITY);
        long at = bits(Double.POSITIVE_INFINITY);
        while (below + 1 < at) {
            // the mean without the sum, which may overflow
            long middle = (below & at) + ((below ^ at) >> 1);
            if (countUpTo(x, y, number(middle)) >= rank) at = middle;
            else below = middle;
        }
        return number(at);
    }

    private static long countUpTo(double[] x, double[] y, double bound) {
        long count = 0;
        int from = 0;
        for (double value : x) {
            while (from < y.length && value - y[from] > bound) from++;
            count += y.length - from;
        }
        return count;
    }

    private static long bits(double number) {
        long bits = Double.doubleToLongBits(number);
        return bits < 0 ? Long.MIN_VALUE - bits : bits;
    }

    private static double number(long bits) {
        return Double.longBitsToDouble(bits < 0 ? Long.MIN_VALUE - bits : bits);
    }
}
