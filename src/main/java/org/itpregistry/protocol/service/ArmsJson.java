package org.itpregistry.protocol.service;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
    private static final int MOST_WORDS = 100;
    private static final int MOST_CHOICES = 200;
    private static final int LAST_DAY = 40_000;

    private ArmsJson() {}

    /** The choices of a protocol by name; none in a protocol of persons. */
    static Map<String, ArmChoice> named(JsonPart protocol) {
        Map<String, ArmChoice> named = new LinkedHashMap<>();
        protocol.part("arms").ifPresent(choices -> {
            if (choices.keys().size() > MOST_CHOICES) {
                choices.fault("", "many", MOST_CHOICES, choices.keys().size());
                return;
            }
            choices.keys().forEach(name -> choices.part(name).ifPresent(choice -> {
                named.put(name, choice(choice));
                choice.end();
            }));
        });
        return named;
    }

    /** Empty for a number of persons. */
    static Optional<ArmsAsked> asked(JsonPart endpoint, Map<String, ArmChoice> named, boolean ofArms) {
        Optional<PoolingModel> model = endpoint.code("model", PoolingModel.class);
        Optional<ZeroCells> zeroCells = endpoint.code("zeroCells", ZeroCells.class);
        List<ArmChoice> choices = new ArrayList<>();
        for (String name : words(endpoint, "arms")) {
            if (named.containsKey(name)) {
                choices.add(named.get(name));
            } else {
                endpoint.choose("arms", name, List.copyOf(named.keySet()));
            }
        }
        if (ofArms && !endpoint.has("arms")) {
            endpoint.fault("arms", "missing", "arms");
        }
        return choices.isEmpty()
                ? Optional.empty()
                : Optional.of(new ArmsAsked(
                        choices, model.orElse(PoolingModel.MANTEL_HAENSZEL), zeroCells.orElse(ZeroCells.ADD_HALF)));
    }

    private static ArmChoice choice(JsonPart json) {
        if (!json.has("treated")) {
            json.fault("treated", "missing", "treated");
        }
        return new ArmChoice(
                json.required("text", JsonPart.LINE),
                words(json, "outcome"),
                days(json),
                words(json, "subgroup"),
                words(json, "trial"),
                words(json, "otherThan"),
                json.part("treated").map(ArmsJson::side).orElse(new ArmSide(List.of(), Optional.empty())),
                json.part("control").map(ArmsJson::side));
    }

    private static ArmSide side(JsonPart json) {
        var side = new ArmSide(words(json, "agents"), json.code("role", ArmRole.class));
        json.end();
        return side;
    }

    private static Optional<Arm.Days> days(JsonPart json) {
        List<JsonValue> days = json.list("days", 2);
        if (days.isEmpty()) {
            return Optional.empty();
        }
        boolean whole = days.size() == 2
                && days.stream()
                        .allMatch(day -> day instanceof JsonNumber number
                                && number.isIntegral()
                                && number.doubleValue() >= 0
                                && number.doubleValue() <= LAST_DAY);
        if (!whole || ((JsonNumber) days.get(0)).intValue() > ((JsonNumber) days.get(1)).intValue()) {
            json.fault("days", "days", LAST_DAY);
            return Optional.empty();
        }
        return Optional.of(new Arm.Days(((JsonNumber) days.get(0)).intValue(), ((JsonNumber) days.get(1)).intValue()));
    }

    /** One word or several. */
    private static List<String> words(JsonPart json, String name) {
        Optional<JsonValue> value = json.value(name);
        if (value.filter(JsonString.class::isInstance).isPresent()) {
            return List.of(json.text(name, JsonPart.LINE));
        }
        List<String> words = new ArrayList<>();
        for (JsonValue word : json.list(name, MOST_WORDS)) {
            if (word instanceof JsonString text && text.getString().length() <= JsonPart.LINE) {
                words.add(text.getString());
            } else {
                json.fault(name, "text");
            }
        }
        return words;
    }
}
