package org.itpregistry.stats;

import static org.itpregistry.stats.Estimate.Reason.NO_OBSERVATIONS;
import static org.itpregistry.stats.Estimate.Reason.NO_VARIATION;

/** Compares the location of two samples by ranks (Mann and Whitney, Ann Math Stat 1947;18:50), ties sharing the mean rank. */
public final class MannWhitney {

    /** Up to this many observations together the exact p is the default. */
    public static final int EXACT_DEFAULT = 50;

    /** More than this many observations together have no exact p here: it would take minutes. */
    public static final int EXACT_LIMIT = 200;

    private final Sample first;
    private final Sample second;
    private final RankSum ranks;

    private MannWhitney(Sample first, Sample second) {
        this.first = first;
        this.second = second;
        ranks = new RankSum(first.ascending(), second.ascending());
    }

    /** Not estimable when a sample is empty. */
    public static Estimate<MannWhitney> of(Sample first, Sample second) {
        if (first.size() == 0 || second.size() == 0) return Estimate.not(NO_OBSERVATIONS);
        return Estimate.of(new MannWhitney(first, second));
    }

    /** In how many pairs the first is larger, ties counting a half. */
    public double u() {
        return (ranks.doubledSum() - first.size() * (first.size() + 1.0)) / 2;
    }

    /** Two-sided: exact up to {@link #EXACT_DEFAULT} observations, beyond them normal with continuity correction. */
    public Estimate<Double> p() {
        return ranks.size() <= EXACT_DEFAULT
                ? Estimate.of(exact())
                : normal(true).map(ZStatistic::p);
    }

    /** Two-sided, from all ways to deal out the ranks, given the ties; 1 when all observations are tied. */
    public double exact() {
        if (ranks.size() > EXACT_LIMIT) throw new IllegalArgumentException(ranks.size() + " observations");
        return RankSumDistribution.p(ranks.doubledRanks(), first.size(), ranks.doubledSum());
    }

    /** z = (U - mu)/sd, U moved by 1/2 towards mu for continuity; not estimable when all observations are tied. */
    public Estimate<ZStatistic> normal(boolean continuity) {
        double pairs = (double) first.size() * second.size();
        double n = ranks.size();
        double variance = pairs / 12 * (n + 1 - ranks.tieSum() / (n * (n - 1)));
        if (!(variance > 0)) return Estimate.not(NO_VARIATION);
        double distance = u() - pairs / 2;
        double moved = continuity ? distance - Math.signum(distance) / 2 : distance;
        return Estimate.of(ZStatistic.of(moved / Math.sqrt(variance)));
    }

    /** How far the first lies above the second (Hodges and Lehmann): the median of all differences between them. */
    public double shift() {
        return PairwiseDifferences.median(first.ascending(), second.ascending());
    }
}
