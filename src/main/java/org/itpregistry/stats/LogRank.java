package org.itpregistry.stats;

import java.util.Collection;
import java.util.List;

/**
 * The log-rank test of two or more groups (Peto and Peto, J R Stat Soc A 1972;135:185), also stratified and weighted;
 * chi-square is (O-E)' V^-1 (O-E) without continuity correction.
 *
 * @param observed events of each group, weighted
 * @param expected events of each group if there were no difference, weighted
 * @param variance covariance of observed minus expected, a row for each group
 * @param test not estimable when no event happened or only one group was at risk when it did
 */
public record LogRank(
        List<Double> observed, List<Double> expected, List<List<Double>> variance, Estimate<ChiSquareStatistic> test) {

    /** What an event time counts for. */
    public enum Weight {
        /** Each the same. */
        LOG_RANK,
        /** By the survival of all groups together just before it, so that early differences count more. */
        PETO_PRENTICE
    }

    public static LogRank compare(List<? extends Collection<TimeAtRisk>> groups) {
        return compare(groups, Weight.LOG_RANK);
    }

    public static LogRank compare(List<? extends Collection<TimeAtRisk>> groups, Weight weight) {
        return stratified(List.of(groups), weight);
    }

    /** Compares within strata and sums up; each stratum lists the same groups in the same order, empty ones too. */
    public static LogRank stratified(List<? extends List<? extends Collection<TimeAtRisk>>> strata, Weight weight) {
        if (strata.isEmpty()) throw new IllegalArgumentException("no strata");
        int groups = strata.get(0).size();
        var scores = new GroupScores(groups);
        for (var stratum : strata) {
            if (stratum.size() != groups) throw new IllegalArgumentException("strata with different groups");
            score(stratum.stream().map(RiskCursor::of).toArray(RiskCursor[]::new), weight, scores);
        }
        return scores.result();
    }

    private static void score(RiskCursor[] groups, Weight weight, GroupScores scores) {
        int[] atRisk = new int[groups.length];
        int[] events = new int[groups.length];
        double survival = 1;
        for (double time = nextEvent(groups); time < Double.POSITIVE_INFINITY; time = nextEvent(groups)) {
            double n = 0;
            double d = 0;
            for (int k = 0; k < groups.length; k++) {
                groups[k].moveTo(time);
                atRisk[k] = groups[k].atRisk();
                events[k] = groups[k].events();
                n += atRisk[k];
                d += events[k];
            }
            scores.add(atRisk, events, weight == Weight.LOG_RANK ? 1 : survival);
            survival *= (n - d) / n;
        }
    }

    private static double nextEvent(RiskCursor[] groups) {
        double next = Double.POSITIVE_INFINITY;
        for (var group : groups) next = Math.min(next, group.nextEvent());
        return next;
    }
}
