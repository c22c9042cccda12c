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

    public String messageKey() {
        return getMessage();
    }

    public List<Object> arguments() {
        return arguments;
    }
}
