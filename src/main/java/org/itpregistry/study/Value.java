package org.itpregistry.study;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** What a result says: a number, or a class. */
public sealed interface Value {
    /** As many as a double surely holds. */
    MathContext DIGITS = new MathContext(14);

    /** Full precision, in the unit of its endpoint. */
    record Numeric(BigDecimal number) implements Value {}

    record Coded(String code) implements Value {}

    static Value of(BigDecimal number) {
        return new Numeric(number);
    }

    /** To 14 digits: what a sum of fractions of a day leaves behind them is no precision. */
    static Value of(double number) {
        return new Numeric(new BigDecimal(number, DIGITS).stripTrailingZeros());
    }

    default Optional<BigDecimal> asNumber() {
        return this instanceof Numeric numeric ? Optional.of(numeric.number()) : Optional.empty();
    }
}
