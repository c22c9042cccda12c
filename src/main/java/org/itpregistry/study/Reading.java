package org.itpregistry.study;

/** What is made of rows of a record. */
public enum Reading {
    /** How many rows there are. */
    NUMBER,
    /** The codes of a field. */
    CODES,
    /** The number in the first row by date, and so on. */
    FIRST,
    SMALLEST,
    LARGEST,
    TOTAL,
    /** Days from an anchor to the first row. */
    DAYS
}
