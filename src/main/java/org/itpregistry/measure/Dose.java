package org.itpregistry.measure;

import java.math.BigDecimal;
import java.util.Optional;

/** A prescribed dose as entered; the unit may not be known. */
public record Dose(BigDecimal amount, Optional<DoseUnit> unit) {
    public Dose {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("negative dose: " + amount);
        }
    }

    public static Dose of(BigDecimal amount, DoseUnit unit) {
        return new Dose(amount, Optional.ofNullable(unit));
    }

    /** Whether both doses are in one known unit and this one is the larger. */
    public boolean exceeds(Dose other) {
        return unit.isPresent() && unit.equals(other.unit) && amount.compareTo(other.amount) > 0;
    }
}
