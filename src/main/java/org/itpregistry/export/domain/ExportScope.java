package org.itpregistry.export.domain;

import java.io.Serializable;
import java.util.stream.Stream;
import org.itpregistry.platform.domain.Refusal;

/**
 * Of what an export is.
 *
 * @param key of the center or cohort; empty for the registry
 */
public record ExportScope(Kind kind, String key) implements Serializable {
    /** What is exported. */
    public enum Kind {
        REGISTRY,
        CENTER,
        COHORT
    }

    public ExportScope {
        key = kind == Kind.REGISTRY ? "" : key;
    }

    /**
     * Reads {@code COHORT key}, {@code CENTER key} or {@code REGISTRY}.
     *
     * @throws Refusal when it is none of these
     */
    public static ExportScope of(String text) {
        String[] parts = text.split(" ", 2);
        return Stream.of(Kind.values())
                .filter(kind -> kind.name().equals(parts[0]))
                .map(kind -> new ExportScope(kind, parts.length == 1 ? "" : parts[1]))
                .findFirst()
                .orElseThrow(() -> new Refusal("refusal.export.scope").about("scope"));
    }

    /** As {@link #of} reads it. */
    @Override
    public String toString() {
        return key.isEmpty() ? kind.name() : kind + " " + key;
    }
}
