package org.itpregistry.measure;

/** Why an item holds no value. A blank item has no reason either: it has not been recorded yet. */
public enum MissingReason {
    NOT_ASKED,
    /** Asked, and nobody knows. */
    UNKNOWN,
    NOT_DONE,
    NOT_APPLICABLE,
    NOT_YET,
    /** Known at the center, withheld for privacy. */
    MASKED
}
