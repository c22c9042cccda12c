package org.itpregistry.measure;

/** Whether a criterion is met; UNKNOWN where a count such as "&lt; 10" leaves it open. */
public enum TruthValue {
    YES,
    NO,
    UNKNOWN;

    static TruthValue when(boolean met) {
        return met ? YES : NO;
    }

    /** YES where both are, NO where either is. */
    public TruthValue and(TruthValue other) {
        return this == NO || other == NO ? NO : this == YES ? other : UNKNOWN;
    }

    /** YES where either is, NO where both are. */
    public TruthValue or(TruthValue other) {
        return this == YES || other == YES ? YES : this == NO ? other : UNKNOWN;
    }
}
