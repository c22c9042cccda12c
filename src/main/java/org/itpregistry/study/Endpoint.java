package org.itpregistry.study;

import java.util.Optional;

/**
 * One number of a study.
 *
 * @param itemId id of the paper's number; empty for a number of the registry's own
 * @param section code of the table in which it is printed
 * @param measure what the number is, in words
 * @param calculation how it is made
 * @param unit of the value, as printed
 * @param paper the published number
 * @param note what a reader has to know of it
 */
public record Endpoint(
        String itemId,
        String section,
        String measure,
        Calculation calculation,
        String unit,
        Published paper,
        String note) {
    /** How many a group has. */
    static Endpoint sizeOf(Group group) {
        var size = new Calculation(
                Statistic.NUMBER,
                group.id(),
                "",
                Optional.empty(),
                Optional.empty(),
                Timescale.DAYS,
                Calculation.Options.NONE);
        return new Endpoint("", "flow", group.text(), size, "", Published.NONE, "");
    }

    public Statistic statistic() {
        return calculation.statistic();
    }

    /** The id printed beside the number; empty for a plain count. */
    public String definition() {
        return calculation.definition();
    }

    /** The number as the paper prints it; empty without one. */
    public String published() {
        return paper.text();
    }
}
