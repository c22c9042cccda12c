package org.itpregistry.exchange.domain;

import java.io.IOException;
import java.util.List;

/** A bundle, or a file of it, that cannot be read at all or any further. */
public final class BrokenBundle extends IOException {
    private final String messageKey;
    private final transient List<Object> arguments;
    private final int row;

    /**
     * @param messageKey says what is wrong and what to do
     * @param arguments what the message names
     */
    public BrokenBundle(String messageKey, Object... arguments) {
        this(0, messageKey, arguments);
    }

    /** @param row line of the file at which it shows; 0 where nobody knows it */
    public BrokenBundle(int row, String messageKey, Object... arguments) {
        super(messageKey);
        this.row = row;
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    public String messageKey() {
        return messageKey;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }

    /** Line of the file at which it shows; the given one where nobody knows better. */
    public int rowOr(int otherwise) {
        return row > 0 ? row : otherwise;
    }
}
