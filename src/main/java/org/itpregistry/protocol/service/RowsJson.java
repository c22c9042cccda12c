package org.itpregistry.protocol.service;

import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.itpregistry.measure.RowKind;
import org.itpregistry.study.Anchor;
import org.itpregistry.study.ChosenRows;
import org.itpregistry.study.Condition;
import org.itpregistry.study.LastDay;
import org.itpregistry.study.RowField;
import org.itpregistry.study.Window;

/** Reads from JSON which rows of a record are meant, and when they must lie. */
final class RowsJson {
    private static final int FAR = 40_000;

    private RowsJson() {}

    static ChosenRows rows(JsonPart json) {
        RowKind kind = json.code("kind", RowKind.class).orElse(RowKind.PATIENT);
        if (!json.has("kind")) {
            json.fault("kind", "missing", "kind");
        }
        Map<RowField, Condition> where = new LinkedHashMap<>();
        json.part("where").ifPresent(part -> part.keys().forEach(name -> {
            part.has(name);
            if (fields(kind).contains(name)) {
                where.put(RowField.valueOf(name), said(part, name));
            } else {
                part.choose(name, name, fields(kind));
            }
        }));
        Optional<Window> window = json.part("window").map(RowsJson::window);
        json.end();
        var rows = new ChosenRows(kind, where, window);
        if (window.isPresent() && !rows.areDated()) {
            json.fault("window", "undated", kind);
        }
        return rows;
    }

    private static Condition said(JsonPart where, String field) {
        if (where.value(field).orElseThrow() instanceof JsonObject) {
            JsonPart part = where.part(field).orElseThrow();
            Optional<Condition> condition = ConditionJson.condition(part);
            if (condition.isEmpty()) {
                part.fault("", "condition", String.join(", ", ConditionJson.TESTS.values()));
            }
            part.end();
            return condition.orElseGet(Condition::found);
        }
        return ConditionJson.condition(where, Condition.Test.ANY_OF, field);
    }

    private static Window window(JsonPart json) {
        if (!json.has("anchor")) {
            json.fault("anchor", "missing", "anchor");
        }
        var window = new Window(
                json.has("anchor") ? anchor(json, "anchor") : Anchor.Event.INDEX,
                json.whole("from", -FAR, FAR).orElse(Integer.MIN_VALUE),
                json.whole("to", -FAR, FAR).orElse(Integer.MAX_VALUE),
                json.flag("running"),
                json.flag("observed"));
        json.end();
        return window;
    }

    static Anchor anchor(JsonPart json, String key) {
        if (json.depth() > CriterionJson.DEEPEST) {
            json.fault(key, "deep", CriterionJson.DEEPEST);
            return Anchor.Event.INDEX;
        }
        if (!(json.value(key).orElseThrow() instanceof JsonObject)) {
            return json.code(key, Anchor.Event.class).orElse(Anchor.Event.INDEX);
        }
        JsonPart part = json.part(key).orElseThrow();
        if (part.has("stopOf")) {
            Optional<ChosenRows> stopped = part.part("stopOf").map(RowsJson::dated);
            part.end();
            return stopped.<Anchor>map(LastDay::new).orElse(Anchor.Event.INDEX);
        }
        return dated(part);
    }

    private static ChosenRows dated(JsonPart json) {
        ChosenRows rows = rows(json);
        if (!rows.areDated()) {
            json.fault("kind", "undated", rows.kind());
        }
        return rows;
    }

    /** What a study begins with; it cannot lean on itself. */
    static Anchor index(JsonPart json, String key) {
        if (!json.has(key)) {
            return Anchor.Event.INDEX;
        }
        Anchor index = anchor(json, key);
        if (index.namesStudy()) {
            json.fault(key, "index");
            return Anchor.Event.INDEX;
        }
        return index;
    }

    /** The fields of rows of a kind. */
    static List<String> fields(RowKind kind) {
        return Arrays.stream(RowField.values())
                .filter(field -> field.kind() == kind)
                .map(RowField::name)
                .toList();
    }
}
