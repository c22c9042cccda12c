package org.itpregistry.platform.domain;

import java.util.List;

/**
 * An act that the registry refuses, with a message that says what to do.
 *
 * <p>What does not exist and what is not the caller's are refused with the same key, {@link #NOT_FOUND}.
 */
public class Refusal extends RuntimeException {
    public static final String NOT_FOUND = "refusal.notFound";

    private final Kind kind;
    private final transient List<Object> arguments;
    private String field = "";

    /**
     * Refuses what is asked as it is asked: something of it has to be another.
     *
     * @param messageKey key in the language bundle
     * @param arguments what the message names
     */
    public Refusal(String messageKey, Object... arguments) {
        this(Kind.INVALID, messageKey, arguments);
    }

    /**
     * @param kind what a door makes of it
     * @param messageKey key in the language bundle
     * @param arguments what the message names
     */
    public Refusal(Kind kind, String messageKey, Object... arguments) {
        super(messageKey);
        this.kind = kind;
        this.arguments = List.of(arguments);
    }

    public static Refusal notFound() {
        return new Refusal(Kind.NOT_FOUND, NOT_FOUND);
    }

    public static Refusal notAllowed() {
        return new Refusal(Kind.NOT_ALLOWED, "refusal.notAllowed");
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

    public Kind kind() {
        return kind;
    }

    public String messageKey() {
        return getMessage();
    }

    public List<Object> arguments() {
        return arguments;
    }

    /** Why an act is refused, as far as a door has to know: which status it answers, and where the message is shown. */
    public enum Kind {
        /** Does not exist, or is not the caller's. */
        NOT_FOUND,
        /** Nobody is logged in, or the password is wrong. */
        NOT_LOGGED_IN,
        /** The caller's roles do not include it. */
        NOT_ALLOWED,
        /** Too many failed tries. */
        BLOCKED,
        /** The machine has too much to do just now. */
        BUSY,
        /** Somebody stopped the work. */
        CANCELLED,
        /** What was typed or asked has to be another. */
        INVALID
    }
}
