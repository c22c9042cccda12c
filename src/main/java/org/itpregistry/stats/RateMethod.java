package org.itpregistry.stats;

/** Intervals of rates. */
public enum RateMethod implements IntervalMethod {
    /** Exact for a Poisson count, from chi-square quantiles (Biometrika 1936;28:437). */
    EXACT_POISSON,
    /** Ratio of two Poisson rates, exact given the sum of their counts: Clopper-Pearson carried over. */
    CONDITIONAL_BINOMIAL
}
