package org.itpregistry.stats;

/** Intervals of a difference of proportions. */
public enum DifferenceMethod implements IntervalMethod {
    /** From the Wilson limits of both (Newcombe's method 10, Stat Med 1998;17:873). */
    NEWCOMBE,
    /** Estimate -+ z standard errors, each proportion with its own variance. */
    WALD
}
