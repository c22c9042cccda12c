package org.itpregistry.report.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.itpregistry.study.ResultRow;
import org.itpregistry.study.Statistic;
import org.itpregistry.study.Timescale;
import org.itpregistry.text.Language;

/** How a number of a result is written: how many places, weeks as weeks and days, and its unit as one or as many. */
final class PrintedValue {
    private static final String ONE = "report.unit.one.";
    private static final int DAYS_A_WEEK = 7;

    private PrintedValue() {}

    /** Rounded half up to the places of its kind. */
    static String of(ResultRow row, BigDecimal number) {
        return isInWeeks(row) ? weeks(number) : Typeset.rounded(number, decimals(row));
    }

    /** Both limits of its interval. */
    static String range(ResultRow row, ResultRow.Bounds bounds) {
        return Typeset.range(limit(row, bounds.low()), limit(row, bounds.high()));
    }

    private static String limit(ResultRow row, Optional<Double> limit) {
        return limit.map(number -> of(row, BigDecimal.valueOf(number))).orElseGet(() -> Language.say("report.noLimit"));
    }

    /** The unit of a value: of 1 woman, of 2 women. A value that is no number, and none at all, has no unit. */
    static String unit(ResultRow row) {
        return row.value()
                .flatMap(value -> value.asNumber())
                .map(number -> unit(row.endpoint().unit(), number))
                .orElse("");
    }

    static String unit(String unit, BigDecimal number) {
        String key = ONE + unit.replace(' ', '.');
        boolean one = number.compareTo(BigDecimal.ONE) == 0 && Language.spoken().has(key);
        return Typeset.signs(one ? Language.say(key) : unit);
    }

    /** {@code 38+2}: completed weeks and days, as gestation is written. */
    static String weeks(BigDecimal weeks) {
        int days = weeks.multiply(BigDecimal.valueOf(DAYS_A_WEEK))
                .setScale(6, RoundingMode.HALF_UP) // a half of a day survives the division by seven
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
        String sign = days < 0 ? "-" : "";
        return sign + Math.abs(days) / DAYS_A_WEEK + "+" + Math.abs(days) % DAYS_A_WEEK;
    }

    private static boolean isInWeeks(ResultRow row) {
        return row.endpoint().calculation().scale() == Timescale.WEEKS
                && row.endpoint().statistic() != Statistic.PARAMETER;
    }

    /** Percentages and months have one place, rates two, p values three, the others as many as they need, two at most. */
    static int decimals(ResultRow row) {
        return switch (row.endpoint().statistic()) {
            case PROPORTION, PROPORTION_OF_ALL, POOLED_SHARE, KM_AT, INCIDENCE_AT, LEAST_SHARE, GREATEST_SHARE -> 1;
            case ARM_PROPORTION, CONTROL_PROPORTION, RISK_DIFFERENCE, PREDICTED_DIFFERENCE, I_SQUARED -> 1;
            case RATE_PER_1000, COCHRAN_Q -> 2;
            case TAU_SQUARED -> 4;
            case FISHER_P, FIXED_TIME_P, LOG_RANK_P -> 3;
            case PARAMETER -> needed(row);
            default -> {
                boolean inWeeks = isInWeeks(row);
                boolean inMonths = row.endpoint().calculation().scale() == Timescale.MONTHS;
                yield inWeeks ? 0 : inMonths ? 1 : needed(row);
            }
        };
    }

    private static int needed(ResultRow row) {
        return row.value()
                .flatMap(value -> value.asNumber())
                .map(number ->
                        Math.min(2, Math.max(0, number.stripTrailingZeros().scale())))
                .orElse(0);
    }
}
