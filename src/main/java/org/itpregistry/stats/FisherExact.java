package org.itpregistry.stats;

import static org.itpregistry.stats.Estimate.Reason.NO_OBSERVATIONS;

import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;

/**
 * Fisher's exact test of a 2x2 table, given its margins; all are 1 when a margin is zero and only one table is possible.
 *
 * @param p two-sided: the sum of the probabilities of all tables that are not more probable than this one
 * @param less of as few events in the first group, or fewer
 * @param greater of as many events in the first group, or more
 */
public record FisherExact(double p, double less, double greater) {

    /** Probabilities that agree to this are meant to be equal, as in R. */
    static final double EQUAL = 1 + 1e-7;

    public static Estimate<FisherExact> of(TwoByTwo table) {
        if (table.total() == 0) return Estimate.not(NO_OBSERVATIONS);
        var tables = tables(table);
        double bound = tables.probability(table.a()) * EQUAL;
        double p = IntStream.rangeClosed(tables.getSupportLowerBound(), tables.getSupportUpperBound())
                .mapToDouble(tables::probability)
                .filter(probability -> probability <= bound)
                .sum();
        return Estimate.of(new FisherExact(
                Math.min(1, p), tables.cumulativeProbability(table.a()), tables.survivalProbability(table.a() - 1)));
    }

    /** How the events of the first group are distributed when there is no difference. */
    static HypergeometricDistribution tables(TwoByTwo t) {
        return HypergeometricDistribution.of(t.total(), t.a() + t.c(), t.a() + t.b());
    }
}
