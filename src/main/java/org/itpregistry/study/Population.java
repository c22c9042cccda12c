package org.itpregistry.study;

/** Who a number counts. */
public enum Population {
    /** Pregnancies with ITP that had begun at the data cutoff. */
    PREGNANCIES,
    /** Women with at least one of them. */
    WOMEN,
    /** Pregnancies with a delivery on record. */
    DELIVERIES,
    /** Deliveries by caesarean section. */
    CAESAREANS,
    /** Live-born newborns of those pregnancies. */
    NEWBORNS,
    /** What the centers counted in a period, typed as a denominator. */
    CENTER_PERIODS
}
