package org.itpregistry.stats;

import java.util.List;

/**
 * One number that R printed.
 *
 * @param id the data it was computed from
 * @param fn the function, for which {@code statistics-calls.csv} has the R call
 * @param quantity what of its result
 * @param value 15 significant digits, or NA
 * @param call the R call
 */
record ReferenceValue(String id, String fn, String quantity, String value, String call) {

    private static final Table CALLS = Table.read("statistics-calls.csv", ";");

    static List<ReferenceValue> all() {
        return Table.read("statistics-reference.csv").rows().stream()
                .map(row -> of(row.get("id"), row.get("fn"), row.get("quantity"), row.get("value")))
                .toList();
    }

    private static ReferenceValue of(String id, String fn, String quantity, String value) {
        return new ReferenceValue(
                id,
                fn,
                quantity,
                value,
                CALLS.only("fn", fn.replaceFirst("_(RD|RR|OR)$", "")).get("call"));
    }

    /** The place in a vector, counted from 1 as in R: 3 of {@code surv[3]}. */
    int place() {
        return Integer.parseInt(quantity.substring(quantity.indexOf('[') + 1, quantity.indexOf(']')));
    }

    /** The quantity without its place. */
    String name() {
        return quantity.replaceFirst("\\[\\d+\\]$", "");
    }

    boolean missing() {
        return value.equals("NA");
    }

    double number() {
        return Double.parseDouble(value);
    }

    @Override
    public String toString() {
        return id + " " + fn + " " + quantity + " = " + value + " by " + call;
    }
}
