package org.itpregistry.stats;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** How the events of the first group are distributed for a log odds ratio w: hypergeometric, times exp(w x). */
final class NonCentralHypergeometric {

    private final int low;
    private final double[] logarithms;

    NonCentralHypergeometric(TwoByTwo table) {
        var central = FisherExact.tables(table);
        low = central.getSupportLowerBound();
        logarithms = IntStream.rangeClosed(low, central.getSupportUpperBound())
                .mapToDouble(central::logProbability)
                .toArray();
    }

    int low() {
        return low;
    }

    int high() {
        return low + logarithms.length - 1;
    }

    double mean(double w) {
        return expectation(w, x -> x);
    }

    double atLeast(int a, double w) {
        return expectation(w, x -> x >= a ? 1 : 0);
    }

    double atMost(int a, double w) {
        return expectation(w, x -> x <= a ? 1 : 0);
    }

    private double expectation(double w, IntToDoubleFunction of) {
        double largest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < logarithms.length; i++) largest = Math.max(largest, logarithms[i] + w * i);
        double sum = 0;
        double weights = 0;
        for (int i = 0; i < logarithms.length; i++) {
            double weight = Math.exp(logarithms[i] + w * i - largest);
            weights += weight;
            sum += weight * of.applyAsDouble(low + i);
        }
        return sum / weights;
    }
}
