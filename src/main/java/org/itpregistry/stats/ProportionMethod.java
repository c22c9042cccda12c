package org.itpregistry.stats;

/** Intervals of a proportion. */
public enum ProportionMethod implements IntervalMethod {
    /** Exact: inverts two one-sided binomial tests (Biometrika 1934;26:404). Never covers less than its level. */
    CLOPPER_PEARSON,
    /** Score interval without continuity correction (J Am Stat Assoc 1927;22:209). */
    WILSON,
    /** Score interval with continuity correction, as R's {@code prop.test} prints it. */
    WILSON_CORRECTED,
    /** Equal-tailed posterior interval under Jeffreys' prior, closed at 0 and 1 (Stat Sci 2001;16:101). */
    JEFFREYS,
    /** Clopper-Pearson that counts half of the probability of the observed number (Biometrika 1961;48:433). */
    MID_P
}
