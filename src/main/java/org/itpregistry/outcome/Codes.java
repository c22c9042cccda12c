package org.itpregistry.outcome;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;

/** A finding that is any number of codes: the sites that bled, the agents of a regimen. */
public record Codes(List<String> values) implements Finding {
    public Codes {
        values = values.size() < 2 ? List.copyOf(values) : List.copyOf(new TreeSet<>(values));
    }

    public static Codes of(Collection<? extends Enum<?>> values) {
        return new Codes(values.stream().map(Enum::name).toList());
    }

    /** The code of each row. */
    public static <T> Codes of(List<T> rows, Function<T, String> code) {
        List<String> values = new ArrayList<>(rows.size());
        rows.forEach(row -> values.add(code.apply(row)));
        return new Codes(values);
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
