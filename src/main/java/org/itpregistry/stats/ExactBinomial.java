package org.itpregistry.stats;

import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/** The exact test of a proportion against a given one. */
final class ExactBinomial {

    private ExactBinomial() {}

    /** Two-sided: the sum of the probabilities of all counts that are not more probable than the observed one. */
    static double p(Proportion observed, double expected) {
        var counts = BinomialDistribution.of(observed.total(), expected);
        double bound = counts.probability(observed.events()) * FisherExact.EQUAL;
        double p = IntStream.rangeClosed(0, observed.total())
                .mapToDouble(counts::probability)
                .filter(probability -> probability <= bound)
                .sum();
        return Math.min(1, p);
    }
}
