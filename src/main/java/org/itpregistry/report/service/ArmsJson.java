package org.itpregistry.report.service;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.itpregistry.measure.ArmRole;
import org.itpregistry.stats.ZeroCells;
import org.itpregistry.study.Arm;
import org.itpregistry.study.ArmChoice;
import org.itpregistry.study.ArmSide;
import org.itpregistry.study.ArmsAsked;
import org.itpregistry.study.PoolingModel;

/**
 * Reads which published arms a number is made of: {@code {"outcome": ["PLT_GT_20"], "days": [2, 4], "treated": {"agents":
 * ["IVIG"]}, "control": {…}}}. A protocol gives choices a name under "arms", and endpoints name them.
 */
final class ArmsJson {
    private ArmsJson() {}

    /** The choices of a protocol by name; none in a protocol of persons. */
    static Map<String, ArmChoice> named(JsonObject protocol) {
        Map<String, ArmChoice> named = new HashMap<>();
        if (protocol.containsKey("arms")) {
            protocol.getJsonObject("arms").forEach((name, choice) -> named.put(name, choice(choice.asJsonObject())));
        }
        return named;
    }

    /** @throws IllegalArgumentException for a choice that the protocol does not have */
    static Optional<ArmsAsked> asked(JsonObject endpoint, Map<String, ArmChoice> named) {
        List<String> names = words(endpoint, "arms");
        if (names.isEmpty()) {
            return Optional.empty();
        }
        List<ArmChoice> choices = names.stream()
                .map(name -> Optional.ofNullable(named.get(name))
                        .orElseThrow(() -> new IllegalArgumentException("no arms " + name)))
                .toList();
        return Optional.of(new ArmsAsked(
                choices,
                PoolingModel.valueOf(endpoint.getString("model", PoolingModel.MANTEL_HAENSZEL.name())),
                ZeroCells.valueOf(endpoint.getString("zeroCells", ZeroCells.ADD_HALF.name()))));
    }

    private static ArmChoice choice(JsonObject json) {
        return new ArmChoice(
                json.getString("text"),
                words(json, "outcome"),
                Optional.ofNullable(json.getJsonArray("days"))
                        .map(days -> new Arm.Days(days.getInt(0), days.getInt(1))),
                words(json, "subgroup"),
                words(json, "trial"),
                words(json, "otherThan"),
                side(json.getJsonObject("treated")),
                Optional.ofNullable(json.getJsonObject("control")).map(ArmsJson::side));
    }

    private static ArmSide side(JsonObject json) {
        return new ArmSide(
                words(json, "agents"),
                Optional.ofNullable(json.getString("role", null)).map(ArmRole::valueOf));
    }

    /** One word or several. */
    private static List<String> words(JsonObject json, String name) {
        JsonValue value = json.getOrDefault(name, JsonValue.EMPTY_JSON_ARRAY);
        return value instanceof JsonArray several
                ? several.getValuesAs(JsonString::getString)
                : List.of(((JsonString) value).getString());
    }
}
