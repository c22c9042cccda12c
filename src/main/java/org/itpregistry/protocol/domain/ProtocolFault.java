package org.itpregistry.protocol.domain;

import org.itpregistry.text.Language;

/**
 * What is wrong at one place of a protocol.
 *
 * @param pointer to the place (RFC 6901); empty for the whole
 * @param message what is wrong and what can be chosen instead
 */
public record ProtocolFault(String pointer, String message) {
    /** @param code of the message in the bundle of the reports, after "protocol.fault." */
    public static ProtocolFault of(String pointer, String code, Object... arguments) {
        return new ProtocolFault(pointer, Language.say("protocol.fault." + code, arguments));
    }

    /** For a page: the place, then the message. */
    public String sentence() {
        return pointer.isEmpty() ? message : pointer + ": " + message;
    }
}
