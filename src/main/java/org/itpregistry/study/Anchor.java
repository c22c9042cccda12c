package org.itpregistry.study;

/** What days are reckoned from: an event of the disease, or the first of chosen rows. */
public sealed interface Anchor permits Anchor.Event, Rows {
    enum Event implements Anchor {
        /** Time zero of the investigated regimen. */
        INDEX,
        /** The investigated regimen from its first day to the last day on which it was given. */
        INDEX_DAYS,
        DIAGNOSIS
    }
}
