package org.itpregistry.measure;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A number that is no platelet count in the unit it was given in. */
public final class ImplausibleCount extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final @Nullable PlateletUnit likelyUnit;

    ImplausibleCount(BigDecimal value, PlateletUnit unit, Optional<PlateletUnit> likelyUnit) {
        super(value.toPlainString() + " " + unit.code() + " is no platelet count"
                + likelyUnit
                        .map(other -> "; was it meant in " + other.code() + "?")
                        .orElse(""));
        this.likelyUnit = likelyUnit.orElse(null);
    }

    /** The unit in which the number would be plausible; empty when there is none. */
    public Optional<PlateletUnit> likelyUnit() {
        return Optional.ofNullable(likelyUnit);
    }
}
