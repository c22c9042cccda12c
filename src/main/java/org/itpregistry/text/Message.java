package org.itpregistry.text;

import java.util.List;

/**
 * What a person is told, before it is said in a language.
 *
 * @param key of the text in the bundles
 * @param arguments what the text names: numbers, texts that no language changes, messages, or lists of messages
 */
public record Message(String key, List<Object> arguments) {
    public Message {
        arguments = List.copyOf(arguments);
    }

    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }
}
