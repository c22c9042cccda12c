package org.itpregistry.outcome;

import java.math.BigDecimal;

/** A finding that is a number with a unit. */
public record Amount(BigDecimal value, String unit) implements Finding {
    public static Amount of(long value, String unit) {
        return new Amount(BigDecimal.valueOf(value), unit);
    }

    /** The number without trailing zeros and without its unit. */
    @Override
    public String code() {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
