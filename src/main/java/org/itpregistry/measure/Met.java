package org.itpregistry.measure;

/** Whether a criterion is met; UNKNOWN where a count such as "&lt; 10" leaves it open. */
public enum Met {
    YES,
    NO,
    UNKNOWN;

    static Met when(boolean met) {
        return met ? YES : NO;
    }

    /** YES where both are, NO where either is. */
    public Met and(Met other) {
        return this == NO || other == NO ? NO : this == YES ? other : UNKNOWN;
    }

    /** YES where either is, NO where both are. */
    public Met or(Met other) {
        return this == YES || other == YES ? YES : this == NO ? other : UNKNOWN;
    }
}
