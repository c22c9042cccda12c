package org.itpregistry.exchange.domain;

import java.io.IOException;
import java.util.List;

/** A bundle, or a file of it, that cannot be read at all or any further. */
public final class BrokenBundle extends IOException {
    private final String messageKey;
    private final transient List<Object> arguments;

    /**
     * @param messageKey says what is wrong and what to do
     * @param arguments what the message names
     */
    public BrokenBundle(String messageKey, Object... arguments) {
        super(messageKey);
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    public String messageKey() {
        return messageKey;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
