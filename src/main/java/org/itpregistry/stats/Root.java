package org.itpregistry.stats;

import java.util.function.DoubleUnaryOperator;

/** The root of a monotone function by bisection, to the last bit: slow, but it cannot miss. */
final class Root {

    private Root() {}

    /** Where an increasing function crosses zero; an end of the bracket when it does not cross within. */
    static double ofIncreasing(DoubleUnaryOperator function, double low, double high) {
        double below = low;
        double above = high;
        while (true) {
            double middle = below + (above - below) / 2;
            if (middle <= below || middle >= above) return middle;
            if (function.applyAsDouble(middle) < 0) below = middle;
            else above = middle;
        }
    }

    /** Where a decreasing function of the positive numbers crosses zero, for brackets that nobody knows beforehand. */
    static double ofDecreasingFromZero(DoubleUnaryOperator function, double scale) {
        double above = scale;
        while (function.applyAsDouble(above) > 0) above *= 2;
        return ofIncreasing(x -> -function.applyAsDouble(x), 0, above);
    }
}
