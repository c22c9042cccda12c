package org.itpregistry.api.web;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import org.itpregistry.platform.domain.Refusal;

/**
 * What a program sent to a door that takes texts.
 *
 * @param body null when nothing was sent
 * @param refusal key of the message that says what the door takes
 */
record SentJson(JsonObject body, String refusal) {
    SentJson {
        if (body == null) {
            throw new Refusal(refusal);
        }
    }

    /** Empty when the member is not there. */
    String text(String member) {
        return switch (body.getOrDefault(member, JsonValue.NULL).getValueType()) {
            case STRING -> ((JsonString) body.get(member)).getString();
            case NULL -> "";
            default -> throw new Refusal(refusal);
        };
    }
}
