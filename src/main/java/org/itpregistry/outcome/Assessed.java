package org.itpregistry.outcome;

import java.util.Objects;
import java.util.Optional;

/** A finding and the rows it rests on. */
public record Assessed<F extends Finding>(F value, Evidence evidence) implements Answer<F> {
    public Assessed {
        Objects.requireNonNull(value);
        Objects.requireNonNull(evidence);
    }

    @Override
    public Optional<F> finding() {
        return Optional.of(value);
    }
}
