package org.itpregistry.study;

import java.math.BigDecimal;
import java.util.Optional;

/** What a result says: a number, or a class. */
public sealed interface Value {
    /** Full precision, in the unit of its endpoint. */
    record Numeric(BigDecimal number) implements Value {}

    record Coded(String code) implements Value {}

    static Value of(BigDecimal number) {
        return new Numeric(number);
    }

    static Value of(double number) {
        return new Numeric(BigDecimal.valueOf(number));
    }

    default Optional<BigDecimal> asNumber() {
        return this instanceof Numeric numeric ? Optional.of(numeric.number()) : Optional.empty();
    }
}
