package org.itpregistry.outcome.response;

import java.util.Optional;
import java.util.OptionalInt;
import org.itpregistry.outcome.Finding;

/** The end of a response, in days from time zero, and how sure it is; empty while the response lasts. */
public record Loss(OptionalInt day, Optional<Certainty> certainty) implements Finding {
    public static final Loss NONE = new Loss(OptionalInt.empty(), Optional.empty());

    static Loss on(int day, Certainty certainty) {
        return new Loss(OptionalInt.of(day), Optional.of(certainty));
    }

    /** How a response came to its end. */
    public enum Certainty {
        /** By a second failing count, or by a new line or rescue that answered the first. */
        CONFIRMED,
        /** The last count failed and no other followed. */
        UNCONFIRMED,
        /** A new line or rescue started although no count had failed. */
        NEW_TREATMENT
    }

    public boolean isLost() {
        return day.isPresent();
    }

    /** Day and certainty: {@code 90 UNCONFIRMED}; empty while the response lasts. */
    @Override
    public String code() {
        return isLost() ? day.getAsInt() + " " + certainty.orElseThrow() : "";
    }
}
