package org.itpregistry.report.domain;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** A logarithmic axis of platelet counts, from a round number below the lowest to one above the highest. */
record CountScale(double low, double high, double bottom, double top) {
    private static final double[] ROUND = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000};

    /**
     * @param counts in 10^9/L
     * @param bottom where the lowest number of the axis lies, in points
     * @param top where the highest lies
     */
    static CountScale of(List<Double> counts, double bottom, double top) {
        double least = counts.stream().mapToDouble(Double::doubleValue).min().orElse(10);
        double most = counts.stream().mapToDouble(Double::doubleValue).max().orElse(200);
        int from = IntStream.range(0, ROUND.length)
                .filter(i -> ROUND[i] <= least)
                .max()
                .orElse(0);
        int to = IntStream.range(0, ROUND.length)
                .filter(i -> ROUND[i] >= most)
                .min()
                .orElse(ROUND.length - 1);
        // The lines at 30 and 100 are always on the axis.
        return new CountScale(Math.min(ROUND[from], 20), Math.max(ROUND[to], 200), bottom, top);
    }

    double y(double count) {
        double within = Math.max(low, Math.min(high, count));
        return bottom - (bottom - top) * Math.log(within / low) / Math.log(high / low);
    }

    double[] ticks() {
        return DoubleStream.of(ROUND)
                .filter(tick -> tick >= low && tick <= high)
                .toArray();
    }
}
