package org.itpregistry.measure;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Anything else that was measured, with its code, value and unit as entered. */
public record MeasuredValue(String key, PartialDate observed, String code, String value, Optional<String> unit)
        implements SourceRow {
    /** The same observation on another date. */
    MeasuredValue dated(PartialDate date) {
        return new MeasuredValue(key, date, code, value, unit);
    }

    @Override
    public RowKind kind() {
        return RowKind.OBSERVATION;
    }

    /** Starts a row from the items that every such row has; the others may follow in any order, null for none. */
    public static Builder row(String key, PartialDate observed, String code, String value) {
        return new Builder(key, observed, code, value);
    }

    /** Collects the optional items of a row. */
    public static final class Builder {
        private final String key;
        private final PartialDate observed;
        private final String code;
        private final String value;
        private @Nullable String unit;

        private Builder(String key, PartialDate observed, String code, String value) {
            this.key = key;
            this.observed = observed;
            this.code = code;
            this.value = value;
        }

        public Builder unit(@Nullable String unit) {
            this.unit = unit;
            return this;
        }

        public MeasuredValue build() {
            return new MeasuredValue(key, observed, code, value, Optional.ofNullable(unit));
        }
    }
}
