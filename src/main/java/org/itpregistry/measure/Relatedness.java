package org.itpregistry.measure;

/** How likely a treatment is to have caused an adverse event. */
public enum Relatedness {
    RELATED,
    POSSIBLE,
    UNLIKELY,
    NOT_RELATED,
    UNKNOWN;

    /** Counted as treatment related in the tables: a related or a possible cause. */
    public boolean countsAsRelated() {
        return this == RELATED || this == POSSIBLE;
    }
}
