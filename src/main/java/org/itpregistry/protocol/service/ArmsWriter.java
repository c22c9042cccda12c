package org.itpregistry.protocol.service;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.itpregistry.stats.ZeroCells;
import org.itpregistry.study.ArmChoice;
import org.itpregistry.study.ArmSide;
import org.itpregistry.study.ArmsAsked;
import org.itpregistry.study.PoolingModel;
import org.itpregistry.study.Protocol;

/** Writes the published arms that a protocol asks for; choices are named by the order in which its numbers need them. */
final class ArmsWriter {
    private final Map<ArmChoice, String> names = new LinkedHashMap<>();

    ArmsWriter(Protocol protocol) {
        protocol.endpoints().stream()
                .flatMap(endpoint -> endpoint.calculation().arms().stream())
                .flatMap(asked -> asked.choices().stream())
                .forEach(choice -> names.putIfAbsent(choice, "arms-" + (names.size() + 1)));
    }

    /** The choices by name; nothing in a protocol of persons. */
    void named(JsonObjectBuilder protocol) {
        if (!names.isEmpty()) {
            JsonObjectBuilder json = Json.createObjectBuilder();
            names.forEach((choice, name) -> json.add(name, choice(choice)));
            protocol.add("arms", json);
        }
    }

    void asked(JsonObjectBuilder endpoint, ArmsAsked asked) {
        endpoint.add(
                "arms",
                Json.createArrayBuilder(asked.choices().stream().map(names::get).toList()));
        if (asked.model() != PoolingModel.MANTEL_HAENSZEL) {
            endpoint.add("model", asked.model().name());
        }
        if (asked.zeroCells() != ZeroCells.ADD_HALF) {
            endpoint.add("zeroCells", asked.zeroCells().name());
        }
    }

    private static JsonObjectBuilder choice(ArmChoice choice) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("text", choice.text());
        words(json, "outcome", choice.outcomes());
        choice.days().ifPresent(days -> json.add("days", Json.createArrayBuilder(List.of(days.from(), days.to()))));
        words(json, "subgroup", choice.subgroups());
        words(json, "trial", choice.trials());
        words(json, "otherThan", choice.otherThan());
        json.add("treated", side(choice.treated()));
        choice.control().ifPresent(control -> json.add("control", side(control)));
        return json;
    }

    private static JsonObjectBuilder side(ArmSide side) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        words(json, "agents", side.agents());
        side.role().ifPresent(role -> json.add("role", role.name()));
        return json;
    }

    private static void words(JsonObjectBuilder json, String name, List<String> words) {
        if (!words.isEmpty()) {
            json.add(name, Json.createArrayBuilder(words));
        }
    }
}
