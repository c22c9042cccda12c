package org.itpregistry.outcome;

/** A finding that is one code of a list, as recorded. */
public record Code(String code) implements Finding {
    public static Code of(Enum<?> value) {
        return new Code(value.name());
    }
}
