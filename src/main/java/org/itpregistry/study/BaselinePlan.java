package org.itpregistry.study;

import java.util.List;

/**
 * The baseline table that a protocol asks for: characteristics down, groups across.
 *
 * @param groups ids of the groups beside the population; none for the population alone
 * @param rows the characteristics, in order
 */
public record BaselinePlan(List<String> groups, List<Row> rows) {
    /** What a characteristic can be. */
    public static final List<Statistic> STATISTICS = List.of(Statistic.PROPORTION, Statistic.MEDIAN, Statistic.MEAN);

    public static final BaselinePlan NONE = new BaselinePlan(List.of(), List.of());

    public BaselinePlan {
        groups = List.copyOf(groups);
        rows = List.copyOf(rows);
    }

    /**
     * @param measure what it is, in words
     * @param calculation PROPORTION, or MEDIAN or MEAN for an amount; its group counts for nothing
     * @param unit of an amount
     */
    public record Row(String measure, Calculation calculation, String unit) {
        public Row {
            if (!STATISTICS.contains(calculation.statistic())) {
                throw new IllegalArgumentException(measure + ": a characteristic is a proportion, a median or a mean");
            }
        }
    }
}
