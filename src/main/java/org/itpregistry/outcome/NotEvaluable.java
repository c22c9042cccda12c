package org.itpregistry.outcome;

import java.util.Objects;
import java.util.Optional;

/** The history does not suffice for an answer, and why. */
public record NotEvaluable<F extends Finding>(Reason reason) implements Answer<F> {
    public NotEvaluable {
        Objects.requireNonNull(reason);
    }

    @Override
    public Optional<F> finding() {
        return Optional.empty();
    }
}
