package org.itpregistry.builder.service;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.itpregistry.protocol.domain.RefusedProtocol;
import org.itpregistry.protocol.service.CriterionWriter;
import org.itpregistry.protocol.service.ProtocolJson;
import org.itpregistry.protocol.service.ProtocolWriter;
import org.itpregistry.study.Anchor;
import org.itpregistry.study.Criterion;
import org.itpregistry.study.Protocol;
import org.itpregistry.study.Unit;

/**
 * A protocol in the making. It is changed as a text, so that every part of a protocol outlives a change of another, also one
 * that this class has never heard of. Each change is read before it is kept.
 */
public final class ProtocolDraft {
    private static final String GROUPS = "groups";
    private static final String STEPS = "steps";
    private static final String ENDPOINTS = "endpoints";

    private final JsonObject json;
    private final Protocol protocol;

    private ProtocolDraft(JsonObject json) {
        this.protocol = ProtocolJson.read(json);
        this.json = json;
    }

    /** @throws RefusedProtocol when the text is none */
    public static ProtocolDraft of(Protocol protocol) {
        return new ProtocolDraft(ProtocolWriter.of(protocol));
    }

    public Protocol protocol() {
        return protocol;
    }

    /** The same with another text at the top: its id, its title, its population. */
    public ProtocolDraft with(String key, String text) {
        return changed(key, Json.createValue(text));
    }

    /** @param text what the step is called */
    public ProtocolDraft withStep(int group, String text, Criterion criterion) {
        return steps(group, steps -> added(steps, step(text, criterion)));
    }

    /** The last step of a group is met by those who meet the criterion, too. */
    public ProtocolDraft withAlternative(int group, String joined, Criterion criterion) {
        var steps = protocol.groups().get(group).steps();
        Criterion last = steps.get(steps.size() - 1).criterion();
        List<Criterion> any =
                new ArrayList<>(last instanceof Criterion.Any several ? several.criteria() : List.of(last));
        any.add(criterion);
        return steps(group, before -> replaced(before, before.size() - 1, step(joined, new Criterion.Any(any))));
    }

    public ProtocolDraft withoutStep(int group, int step) {
        return steps(group, steps -> without(steps, step));
    }

    /** The step trades places with the one before it. */
    public ProtocolDraft withStepEarlier(int group, int step) {
        return steps(group, steps -> {
            List<JsonValue> order = new ArrayList<>(steps);
            Collections.swap(order, step, step - 1);
            return array(order);
        });
    }

    /** Adds a part of the population. */
    public ProtocolDraft withGroup(String id, String text, Criterion criterion) {
        return withGroup(id, text, "of", protocol.everyone().id(), criterion);
    }

    /** Adds a group of another unit, taken from the cohort. */
    public ProtocolDraft withGroup(String id, String text, Unit unit, Criterion criterion) {
        return withGroup(id, text, "unit", unit.name(), criterion);
    }

    private ProtocolDraft withGroup(String id, String text, String key, String whole, Criterion criterion) {
        JsonObjectBuilder group =
                Json.createObjectBuilder().add("id", id).add("text", text).add(key, whole);
        if (!criterion.equals(Criterion.everyone())) {
            group.add(STEPS, Json.createArrayBuilder().add(step(text, criterion)));
        }
        return changed(GROUPS, added(json.getJsonArray(GROUPS), group.build()));
    }

    /** What the population and its parts are units of. */
    public ProtocolDraft withUnit(Unit unit) {
        JsonArray groups = json.getJsonArray(GROUPS);
        JsonObject everyone = Json.createObjectBuilder(groups.getJsonObject(0))
                .add("unit", unit.name())
                .build();
        return changed(GROUPS, replaced(groups, 0, everyone));
    }

    /** What windows are reckoned from. */
    public ProtocolDraft withIndex(Anchor index) {
        return changed("index", CriterionWriter.anchor(index));
    }

    /** The same with another value at the top. */
    ProtocolDraft with(String key, JsonValue value) {
        return changed(key, value);
    }

    JsonObject json() {
        return json;
    }

    /** @throws RefusedProtocol when a number or another group is about the group */
    public ProtocolDraft withoutGroup(int group) {
        return changed(GROUPS, without(json.getJsonArray(GROUPS), group));
    }

    /** @throws RefusedProtocol when the number cannot be made */
    public ProtocolDraft withEndpoint(JsonObject endpoint) {
        return changed(ENDPOINTS, added(json.getJsonArray(ENDPOINTS), endpoint));
    }

    /** A number as JSON, by its place. */
    public JsonObject endpoint(int place) {
        return json.getJsonArray(ENDPOINTS).getJsonObject(place);
    }

    /** Without any number. */
    public ProtocolDraft withoutEndpoints() {
        return changed(ENDPOINTS, JsonValue.EMPTY_JSON_ARRAY);
    }

    public ProtocolDraft withoutEndpoint(int endpoint) {
        return changed(ENDPOINTS, without(json.getJsonArray(ENDPOINTS), endpoint));
    }

    private static JsonObject step(String text, Criterion criterion) {
        var step = Json.createObjectBuilder().add("text", text);
        CriterionWriter.write(step, criterion);
        return step.build();
    }

    private ProtocolDraft steps(int group, UnaryOperator<JsonArray> change) {
        JsonArray groups = json.getJsonArray(GROUPS);
        JsonObject one = groups.getJsonObject(group);
        JsonArray steps = one.containsKey(STEPS) ? one.getJsonArray(STEPS) : JsonValue.EMPTY_JSON_ARRAY;
        JsonObject after =
                Json.createObjectBuilder(one).add(STEPS, change.apply(steps)).build();
        return changed(GROUPS, replaced(groups, group, after));
    }

    private ProtocolDraft changed(String key, JsonValue value) {
        return new ProtocolDraft(Json.createObjectBuilder(json).add(key, value).build());
    }

    private static JsonArray added(JsonArray list, JsonValue value) {
        List<JsonValue> more = new ArrayList<>(list);
        more.add(value);
        return array(more);
    }

    private static JsonArray without(JsonArray list, int place) {
        List<JsonValue> fewer = new ArrayList<>(list);
        fewer.remove(place);
        return array(fewer);
    }

    private static JsonArray replaced(JsonArray list, int place, JsonValue value) {
        List<JsonValue> others = new ArrayList<>(list);
        others.set(place, value);
        return array(others);
    }

    private static JsonArray array(List<JsonValue> values) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        values.forEach(array::add);
        return array.build();
    }
}
