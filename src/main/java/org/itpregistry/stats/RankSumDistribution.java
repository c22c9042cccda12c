package org.itpregistry.stats;

import java.util.stream.IntStream;

/** In how many ways each rank sum comes about when the ranks, ties included, are dealt out at random. */
final class RankSumDistribution {

    private RankSumDistribution() {}

    /** The probability of a rank sum as far from its mean as the observed one, or farther, on either side. */
    static double p(int[] doubledRanks, int size, long doubledSum) {
        double[] ways = ways(doubledRanks, size);
        // the mean of the doubled sum is size (N + 1), a whole number
        long mean = (long) size * (doubledRanks.length + 1);
        long distance = Math.abs(doubledSum - mean);
        double all = 0;
        double far = 0;
        for (int sum = 0; sum < ways.length; sum++) {
            all += ways[sum];
            if (Math.abs(sum - mean) >= distance) far += ways[sum];
        }
        return far / all;
    }

    /** For each sum the number of choices of so many ranks that give it: exact integers up to 2^53. */
    private static double[] ways(int[] ranks, int size) {
        int largest = IntStream.range(ranks.length - size, ranks.length)
                .map(i -> ranks[i])
                .sum();
        double[][] ways = new double[size + 1][largest + 1];
        ways[0][0] = 1;
        for (int dealt = 0; dealt < ranks.length; dealt++) {
            int rank = ranks[dealt];
            // downwards, so that each rank is dealt once
            for (int chosen = Math.min(dealt + 1, size); chosen > 0; chosen--)
                for (int sum = largest; sum >= rank; sum--) ways[chosen][sum] += ways[chosen - 1][sum - rank];
        }
        return ways[size];
    }
}
