package org.itpregistry.stats;

/** Intervals of a ratio. */
public enum RatioMethod implements IntervalMethod {
    /** Risk ratio, normal on the log scale (Katz, Biometrics 1978;34:469). */
    KATZ_LOG,
    /** Odds ratio, normal on the log scale (Woolf, Ann Hum Genet 1955;19:251). */
    WOOLF_LOG,
    /** Odds ratio given the margins, non-central hypergeometric. */
    EXACT_CONDITIONAL
}
