package org.itpregistry.builder.service;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.itpregistry.study.FigurePlan;
import org.itpregistry.study.Statistic;

/**
 * The baseline table and the figures of a protocol in the making. Both ask as a number asks: who has a number has said all
 * that a row or a figure needs.
 */
public final class TablesDraft {
    private static final String BASELINE = "baseline";
    private static final String ROWS = "rows";
    private static final String GROUPS = "groups";
    private static final String FIGURES = "figures";
    /** What a number says that is neither asked of members nor how. */
    private static final Set<String> OF_THE_NUMBER = Set.of(
            "item",
            "section",
            "measure",
            "group",
            "statistic",
            "unit",
            "published",
            "meaning",
            "code",
            "note",
            "at",
            "versus",
            "parameter",
            "case");

    private final ProtocolDraft draft;

    public TablesDraft(ProtocolDraft draft) {
        this.draft = draft;
    }

    /** Adds a row to the baseline table that asks as a number asks. */
    public ProtocolDraft withCharacteristic(JsonObject number, Statistic statistic) {
        JsonObjectBuilder row = asked(number);
        row.add("measure", number.getString("measure")).add("statistic", statistic.name());
        if (statistic != Statistic.PROPORTION && number.containsKey("unit")) {
            row.add("unit", number.getString("unit"));
        }
        return baseline(ROWS, added(list(baseline(), ROWS), row.build()));
    }

    public ProtocolDraft withoutCharacteristic(int row) {
        return baseline(ROWS, without(list(baseline(), ROWS), row));
    }

    /** @param groups ids of those that stand beside the population */
    public ProtocolDraft withColumns(List<String> groups) {
        return baseline(GROUPS, Json.createArrayBuilder(groups).build());
    }

    /**
     * Adds a figure that asks as a number asks.
     *
     * @param groups ids of its curves, bars or boxes; the group of the number where there are none
     * @param since what time is counted from, in words; may be empty
     */
    public ProtocolDraft withFigure(
            FigurePlan.Kind kind, JsonObject number, String title, List<String> groups, String since) {
        JsonObjectBuilder figure =
                asked(number).add("name", name(kind)).add("kind", kind.name()).add("title", title);
        if (!since.isEmpty()) {
            figure.add("since", since);
        }
        if (number.containsKey("group")) {
            figure.add("group", number.getString("group"));
        }
        if (!groups.isEmpty()) {
            figure.add(GROUPS, Json.createArrayBuilder(groups));
        }
        if (kind == FigurePlan.Kind.BOX) {
            String unit = number.getString("unit", "");
            figure.add("value", number.getString("measure") + (unit.isEmpty() ? "" : " (" + unit + ")"));
        }
        return draft.with(FIGURES, added(list(draft.json(), FIGURES), figure.build()));
    }

    public ProtocolDraft withoutFigure(int figure) {
        return draft.with(FIGURES, without(list(draft.json(), FIGURES), figure));
    }

    private String name(FigurePlan.Kind kind) {
        String name = kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        List<String> taken =
                draft.protocol().figures().stream().map(FigurePlan::name).toList();
        int number = 1;
        while (taken.contains(name + "-" + number)) {
            number++;
        }
        return name + "-" + number;
    }

    private static JsonObjectBuilder asked(JsonObject number) {
        JsonObjectBuilder asked = Json.createObjectBuilder();
        number.forEach((key, value) -> {
            if (!OF_THE_NUMBER.contains(key)) {
                asked.add(key, value);
            }
        });
        return asked;
    }

    private JsonObject baseline() {
        return draft.json().containsKey(BASELINE) ? draft.json().getJsonObject(BASELINE) : JsonValue.EMPTY_JSON_OBJECT;
    }

    private ProtocolDraft baseline(String key, JsonArray value) {
        return draft.with(
                BASELINE, Json.createObjectBuilder(baseline()).add(key, value).build());
    }

    private static JsonArray list(JsonObject json, String key) {
        return json.containsKey(key) ? json.getJsonArray(key) : JsonValue.EMPTY_JSON_ARRAY;
    }

    private static JsonArray added(JsonArray list, JsonValue value) {
        return Json.createArrayBuilder(list).add(value).build();
    }

    private static JsonArray without(JsonArray list, int place) {
        JsonArrayBuilder fewer = Json.createArrayBuilder();
        List<JsonValue> left = new ArrayList<>(list);
        left.remove(place);
        left.forEach(fewer::add);
        return fewer.build();
    }
}
