package org.itpregistry.outcome;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;

/** A finding that is the day on which something was reached, in days from time zero; empty when it never was. */
public record Onset(OptionalDouble day) implements Finding {
    public static final Onset NEVER = new Onset(OptionalDouble.empty());

    public static Onset onDay(double day) {
        return new Onset(OptionalDouble.of(day));
    }

    public boolean isReached() {
        return day.isPresent();
    }

    /** The day, to three decimals where the clock was known; empty when never reached. */
    @Override
    public String code() {
        return day.isEmpty() ? "" : decimal(day.getAsDouble());
    }

    private static String decimal(double days) {
        BigDecimal rounded = BigDecimal.valueOf(days).setScale(3, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
