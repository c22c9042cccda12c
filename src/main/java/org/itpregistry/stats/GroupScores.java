package org.itpregistry.stats;

import static org.itpregistry.stats.Estimate.Reason.NO_EVENTS;
import static org.itpregistry.stats.Estimate.Reason.TOO_FEW_OBSERVATIONS;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Observed and expected events of groups and the covariance of their differences, summed over event times. */
final class GroupScores {

    private final double[] observed;
    private final double[] expected;
    private final double[][] variance;

    GroupScores(int groups) {
        observed = new double[groups];
        expected = new double[groups];
        variance = new double[groups][groups];
    }

    /** Adds an event time: in each group so many at risk and so many events. */
    void add(int[] atRisk, int[] events, double weight) {
        double n = Arrays.stream(atRisk).sum();
        double d = Arrays.stream(events).sum();
        double spread = n > 1 ? weight * weight * d * (n - d) / (n - 1) : 0;
        for (int k = 0; k < observed.length; k++) {
            double share = atRisk[k] / n;
            observed[k] += weight * events[k];
            expected[k] += weight * d * share;
            variance[k][k] += spread * share;
            for (int l = 0; l < observed.length; l++) variance[k][l] -= spread * share * atRisk[l] / n;
        }
    }

    LogRank result() {
        return new LogRank(
                Arrays.stream(observed).boxed().toList(),
                Arrays.stream(expected).boxed().toList(),
                Arrays.stream(variance)
                        .map(row -> Arrays.stream(row).boxed().toList())
                        .toList(),
                test());
    }

    private Estimate<ChiSquareStatistic> test() {
        // a group that was never at risk when something happened says nothing, and takes no degree of freedom
        int[] present =
                IntStream.range(0, observed.length).filter(k -> expected[k] > 0).toArray();
        if (present.length == 0) return Estimate.not(NO_EVENTS);
        if (present.length == 1) return Estimate.not(TOO_FEW_OBSERVATIONS);
        double[] scores = Arrays.stream(present)
                .mapToDouble(k -> observed[k] - expected[k])
                .toArray();
        double[][] among = Arrays.stream(present)
                .mapToObj(k ->
                        Arrays.stream(present).mapToDouble(l -> variance[k][l]).toArray())
                .toArray(double[][]::new);
        int df = present.length - 1;
        return QuadraticForm.of(scores, among, df).map(statistic -> ChiSquareStatistic.of(statistic, df));
    }
}
