package org.itpregistry.stats;

/** Intervals of meta-analysis. */
public enum PoolingMethod implements IntervalMethod {
    /** Mantel and Haenszel's weights; normal. */
    MANTEL_HAENSZEL,
    /** Inverse variance weights; normal. */
    NORMAL,
    /** Standard error from the spread of the effects, Student's t (Hartung and Knapp, Stat Med 2001;20:3875). */
    HARTUNG_KNAPP,
    /** The same, but never narrower than the spread within the trials warrants. */
    HARTUNG_KNAPP_AD_HOC,
    /** Of tau&sup2;, by inverting Q. */
    Q_PROFILE,
    /** Of the effect in a further trial, t with k - 2 degrees of freedom (Higgins, J R Stat Soc A 2009;172:137). */
    PREDICTION_K_MINUS_2,
    /** Of the effect in a further trial, t with k - 1 degrees of freedom. */
    PREDICTION_K_MINUS_1,
    /** Of the effect in a further trial, normal. */
    PREDICTION_NORMAL
}
