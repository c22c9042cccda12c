package org.itpregistry.assessment.domain;

/**
 * How completely an item is answered.
 *
 * @param form name of the form
 * @param item name of the item
 * @param rows that could answer it
 * @param answered with a value
 * @param reasons without a value, with a reason why
 */
public record ItemCount(String form, String item, long rows, long answered, long reasons) {
    /** Neither answered nor explained. */
    public long blank() {
        return rows - answered - reasons;
    }

    /** Answered, of a hundred. */
    public double percent() {
        return rows == 0 ? 0 : 100.0 * answered / rows;
    }
}
