package org.itpregistry.study;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.itpregistry.outcome.PregnancyCourse;
import org.itpregistry.outcome.Readings;

/**
 * Maternal platelet counts in one period: the lowest valid count of each pregnancy that has one.
 *
 * @param lowest in 10^9/L, in order of the pregnancies
 */
public record PeriodCounts(Period period, List<Double> lowest) {
    private static final int SECOND_TRIMESTER = 14 * 7;
    private static final int THIRD_TRIMESTER = 28 * 7;

    public PeriodCounts {
        lowest = List.copyOf(lowest);
    }

    /** When in the pregnancy: trimesters begin at 0+0, 14+0 and 28+0 weeks; delivery is the day of birth or the day before.
     * A pregnancy that was lost has none. */
    public enum Period {
        FIRST_TRIMESTER,
        SECOND_TRIMESTER,
        THIRD_TRIMESTER,
        DELIVERY
    }

    static List<PeriodCounts> of(List<PregnancyCourse> pregnancies) {
        Map<Period, List<Double>> lowest = new EnumMap<>(Period.class);
        for (Period period : Period.values()) {
            lowest.put(period, new ArrayList<>());
            for (PregnancyCourse course : pregnancies) {
                lowestIn(course, period).ifPresent(lowest.get(period)::add);
            }
        }
        return lowest.entrySet().stream()
                .map(entry -> new PeriodCounts(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static OptionalDouble lowestIn(PregnancyCourse course, Period period) {
        int first = course.firstDay();
        int end = course.isDelivered() ? course.lastDay() - 2 : course.lastDay();
        return switch (period) {
            case FIRST_TRIMESTER -> lowest(course, first, Math.min(end, first + SECOND_TRIMESTER - 1));
            case SECOND_TRIMESTER ->
                lowest(course, first + SECOND_TRIMESTER, Math.min(end, first + THIRD_TRIMESTER - 1));
            case THIRD_TRIMESTER -> lowest(course, first + THIRD_TRIMESTER, end);
            case DELIVERY ->
                Measurement.isDelivery(course)
                        ? lowest(course, course.lastDay() - 1, course.lastDay())
                        : OptionalDouble.empty();
        };
    }

    private static OptionalDouble lowest(PregnancyCourse course, int from, int to) {
        Readings readings = course.mother().readings(from, to);
        OptionalDouble least = OptionalDouble.empty();
        for (int i = 0; i < readings.size(); i++) {
            double count = readings.perMicrolitre(i) / 1_000.0;
            if (least.isEmpty() || count < least.getAsDouble()) {
                least = OptionalDouble.of(count);
            }
        }
        return least;
    }
}
