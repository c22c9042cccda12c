package org.itpregistry.outcome;

import java.util.Collection;
import java.util.List;

/** A finding that is any number of codes: the sites that bled, the agents of a regimen. */
public record Codes(List<String> values) implements Finding {
    public Codes {
        values = values.stream().distinct().sorted().toList();
    }

    public static Codes of(Collection<? extends Enum<?>> values) {
        return new Codes(values.stream().map(Enum::name).toList());
    }

    public boolean contains(Enum<?> code) {
        return values.contains(code.name());
    }

    /** The codes in alphabetical order, joined by a bar as in a bundle. */
    @Override
    public String code() {
        return String.join("|", values);
    }
}
