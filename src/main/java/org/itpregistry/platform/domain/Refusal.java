package org.itpregistry.platform.domain;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * An act that the registry refuses, with a message that says what to do.
 *
 * <p>What does not exist and what is not the caller's are refused with the same key, {@link #NOT_FOUND}.
 */
@ApplicationException(rollback = true)
public class Refusal extends RuntimeException {
    public static final String NOT_FOUND = "refusal.notFound";

    private final transient List<Object> arguments;
    private String field = "";

    /**
     * @param messageKey key in the language bundle
     * @param arguments what the message names
     */
    public Refusal(String messageKey, Object... arguments) {
        super(messageKey);
        this.arguments = List.of(arguments);
    }

    public static Refusal notFound() {
        return new Refusal(NOT_FOUND);
    }

    /**
     * Says which of the things that were typed stands in the way; a page shows the message there.
     *
     * @param name of the field, as pages and doors call it
     */
    public Refusal about(String name) {
        field = name;
        return this;
    }

    /** Name of the field that stands in the way; empty when it is the act as a whole. */
    public String field() {
        return field;
    }

    public String messageKey() {
        return getMessage();
    }

    public List<Object> arguments() {
        return arguments;
    }
}
