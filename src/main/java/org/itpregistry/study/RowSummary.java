package org.itpregistry.study;

/** What is made of rows of a record. */
public enum RowSummary {
    /** How many rows there are. */
    NUMBER,
    /** The codes of a field. */
    CODES,
    /** The number in the first row by date, and so on. */
    FIRST,
    LAST,
    SMALLEST,
    LARGEST,
    TOTAL,
    /** Days from an anchor to the first row. */
    DAYS,
    /** The same as a time under observation: who has no such row is followed to death or the last contact. */
    TIME_TO;

    /** Whether days are counted. */
    public boolean isOfDays() {
        return this == DAYS || this == TIME_TO;
    }

    /** Whether rows are numbered or dated, and no field of them is read. */
    public boolean isOfWholeRows() {
        return this == NUMBER || this == DAYS || this == TIME_TO;
    }
}
