package org.itpregistry.protocol.service;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.itpregistry.protocol.domain.ProtocolFault;
import org.itpregistry.protocol.domain.RefusedProtocol;

/**
 * An object of a text that is being read. What is wrong is noted with its place and reading goes on, so that a person hears
 * of everything at once. A key that nobody asked for is a fault too: it would be ignored in silence.
 */
final class JsonPart {
    static final int WORD = 64;
    static final int LINE = 500;
    static final int TEXT = 4_000;

    private final JsonObject json;
    private final String place;
    private final int depth;
    private final List<ProtocolFault> faults;
    private final Set<String> known = new TreeSet<>();

    private JsonPart(JsonObject json, String place, int depth, List<ProtocolFault> faults) {
        this.json = json;
        this.place = place;
        this.depth = depth;
        this.faults = faults;
    }

    static JsonPart of(JsonObject json) {
        return new JsonPart(json, "", 0, new ArrayList<>());
    }

    /** How many objects it lies in. */
    int depth() {
        return depth;
    }

    boolean has(String key) {
        known.add(key);
        return json.containsKey(key);
    }

    Optional<JsonValue> value(String key) {
        return has(key) ? Optional.of(json.get(key)) : Optional.empty();
    }

    /** The keys there are. */
    Set<String> keys() {
        return json.keySet();
    }

    /** Empty where it is left out. */
    String text(String key, int longest) {
        JsonValue value = value(key).orElse(null);
        if (value == null) {
            return "";
        }
        if (!(value instanceof JsonString string)) {
            fault(key, "text");
            return "";
        }
        String text = string.getString();
        if (text.length() > longest) {
            fault(key, "long", longest, text.length());
        }
        if (text.chars().anyMatch(sign -> Character.isISOControl(sign) && sign != '\n')) {
            fault(key, "control");
        }
        return text;
    }

    String required(String key, int longest) {
        String text = text(key, longest);
        if (text.isBlank() && !(has(key) && !(json.get(key) instanceof JsonString))) {
            fault(key, "missing", key);
        }
        return text;
    }

    <E extends Enum<E>> Optional<E> code(String key, Class<E> type) {
        if (!has(key)) {
            return Optional.empty();
        }
        String name = text(key, TEXT);
        Optional<E> code = Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst();
        if (code.isEmpty()) {
            choose(
                    key,
                    name,
                    Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
        }
        return code;
    }

    Optional<Integer> whole(String key, int lowest, int highest) {
        return number(key, lowest, highest)
                .filter(number -> {
                    boolean whole = number == Math.rint(number);
                    if (!whole) {
                        fault(key, "number", lowest, highest);
                    }
                    return whole;
                })
                .map(Double::intValue);
    }

    Optional<Double> number(String key, int lowest, int highest) {
        if (!has(key)) {
            return Optional.empty();
        }
        if (json.get(key) instanceof JsonNumber number
                && number.doubleValue() >= lowest
                && number.doubleValue() <= highest) {
            return Optional.of(number.doubleValue());
        }
        fault(key, "number", lowest, highest);
        return Optional.empty();
    }

    boolean flag(String key) {
        JsonValue value = value(key).orElse(JsonValue.FALSE);
        if (value != JsonValue.TRUE && value != JsonValue.FALSE) {
            fault(key, "flag");
        }
        return value == JsonValue.TRUE;
    }

    Optional<JsonPart> part(String key) {
        Optional<JsonValue> value = value(key);
        if (value.isPresent() && !(value.get() instanceof JsonObject)) {
            fault(key, "object");
        }
        return value.filter(JsonObject.class::isInstance).map(object -> inside(object, step(key)));
    }

    /** The objects of a list; none where it is left out. */
    List<JsonPart> parts(String key, int most) {
        List<JsonPart> parts = new ArrayList<>();
        List<JsonValue> values = list(key, most);
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) instanceof JsonObject) {
                parts.add(inside(values.get(i), step(key) + "/" + i));
            } else {
                fault(key + "/" + i, "object");
            }
        }
        return parts;
    }

    List<JsonValue> list(String key, int most) {
        JsonValue value = value(key).orElse(JsonValue.EMPTY_JSON_ARRAY);
        if (!(value instanceof JsonArray array)) {
            fault(key, "list");
            return List.of();
        }
        if (array.size() > most) {
            fault(key, "many", most, array.size());
            return List.of();
        }
        return array;
    }

    /** Notes that a word is none of those that can be chosen. */
    void choose(String key, String word, List<String> words) {
        fault(key, "choose", shortened(word), String.join(", ", words));
    }

    /** @param key where; a key and a place in its list with a slash between them; empty for the object itself */
    void fault(String key, String code, Object... arguments) {
        faults.add(ProtocolFault.of(key.isEmpty() ? place : place + "/" + key, code, arguments));
    }

    /** To be called when all has been asked for that may be there. */
    void end() {
        keys().stream()
                .filter(key -> !known.contains(key))
                .forEach(key -> fault(escaped(key), "unknown", shortened(key), String.join(", ", known)));
    }

    /** @throws RefusedProtocol when anything is wrong */
    void throwFaults() {
        if (!faults.isEmpty()) {
            throw new RefusedProtocol(faults);
        }
    }

    private JsonPart inside(JsonValue object, String step) {
        return new JsonPart(object.asJsonObject(), step, depth + 1, faults);
    }

    private String step(String key) {
        return place + "/" + escaped(key);
    }

    private static String escaped(String key) {
        return shortened(key).replace("~", "~0").replace("/", "~1");
    }

    private static String shortened(String text) {
        return text.length() > WORD ? text.substring(0, WORD) + "…" : text;
    }
}
