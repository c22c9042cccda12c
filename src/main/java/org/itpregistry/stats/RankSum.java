package org.itpregistry.stats;

import java.util.Arrays;

/**
 * Doubled midranks of two samples taken together, which are whole numbers, and what the normal approximation and the
 * exact distribution need of them.
 */
final class RankSum {

    private final int[] doubledRanks;
    private final long doubledSum;
    private final double tieSum;

    RankSum(double[] first, double[] second) {
        double[] all = new double[first.length + second.length];
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        Arrays.sort(all);
        doubledRanks = new int[all.length];
        long sum = 0;
        double ties = 0;
        int placed = 0;
        for (int start = 0, end; start < all.length; start = end) {
            end = start + 1;
            while (end < all.length && all[end] == all[start]) end++;
            // the ranks start + 1 to end have this mean, doubled
            Arrays.fill(doubledRanks, start, end, start + 1 + end);
            for (; placed < first.length && first[placed] == all[start]; placed++) sum += start + 1 + end;
            double t = end - start;
            ties += t * t * t - t;
        }
        doubledSum = sum;
        tieSum = ties;
    }

    int size() {
        return doubledRanks.length;
    }

    /** Ascending. */
    int[] doubledRanks() {
        return doubledRanks;
    }

    /** Of the first sample. */
    long doubledSum() {
        return doubledSum;
    }

    /** The sum of t&sup3; - t over the ties of t observations. */
    double tieSum() {
        return tieSum;
    }
}
