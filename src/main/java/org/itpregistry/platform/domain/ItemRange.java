package org.itpregistry.platform.domain;

import java.math.BigDecimal;

/**
 * Bounds of a number, inclusive; a null bound is open.
 *
 * @param low smallest accepted value
 * @param high largest accepted value
 */
public record ItemRange(BigDecimal low, BigDecimal high) {
    static final ItemRange OPEN = new ItemRange(null, null);

    static ItemRange of(String low, String high) {
        return of(low == null ? null : new BigDecimal(low), high == null ? null : new BigDecimal(high));
    }

    /** Both bounds null: everything holds. */
    public static ItemRange of(BigDecimal low, BigDecimal high) {
        return low == null && high == null ? OPEN : new ItemRange(low, high);
    }

    public boolean isOpen() {
        return low == null && high == null;
    }

    /** 0 – 3000, from 0, up to 4. */
    @Override
    public String toString() {
        return low == null ? "≤ " + high : high == null ? "≥ " + low : low + " – " + high;
    }

    public boolean holds(Object value) {
        if (!(value instanceof Number number)) {
            return true;
        }
        var decimal = new BigDecimal(number.toString());
        return (low == null || decimal.compareTo(low) >= 0) && (high == null || decimal.compareTo(high) <= 0);
    }
}
