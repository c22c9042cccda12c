package org.itpregistry.report.service;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.itpregistry.measure.RowKind;
import org.itpregistry.outcome.Mode;
import org.itpregistry.outcome.catalog.Choice;
import org.itpregistry.study.Anchor;
import org.itpregistry.study.Condition;
import org.itpregistry.study.Criterion;
import org.itpregistry.study.Field;
import org.itpregistry.study.Question;
import org.itpregistry.study.Reading;
import org.itpregistry.study.Rows;
import org.itpregistry.study.Window;

/**
 * Reads criteria and questions from JSON. A criterion is {@code {"all": […]}}, {@code {"any": […]}}, {@code {"not": {…}}},
 * or a question with the condition its answer must meet: {@code {"definition": "PHASE", "anyOf": ["CHRONIC"]}}.
 */
final class CriterionJson {
    private static final Map<String, Condition.Test> TESTS = Map.of(
            "found", Condition.Test.FOUND,
            "anyOf", Condition.Test.ANY_OF,
            "allOf", Condition.Test.ALL_OF,
            "only", Condition.Test.ONLY,
            "below", Condition.Test.BELOW,
            "atMost", Condition.Test.AT_MOST,
            "atLeast", Condition.Test.AT_LEAST,
            "above", Condition.Test.ABOVE,
            "fromTo", Condition.Test.FROM_TO);

    private CriterionJson() {}

    static Criterion criterion(JsonObject json) {
        if (json.containsKey("all")) {
            return new Criterion.All(json.getJsonArray("all").getValuesAs(CriterionJson::criterion));
        }
        if (json.containsKey("any")) {
            return new Criterion.Any(json.getJsonArray("any").getValuesAs(CriterionJson::criterion));
        }
        if (json.containsKey("not")) {
            return new Criterion.Not(criterion(json.getJsonObject("not")));
        }
        return new Criterion.Answered(question(json), condition(json).orElseGet(Condition::found));
    }

    /** The condition among the keys of an object. */
    static Optional<Condition> condition(JsonObject json) {
        return TESTS.entrySet().stream()
                .filter(test -> json.containsKey(test.getKey()))
                .map(test -> new Condition(test.getValue(), operands(json.get(test.getKey()))))
                .findFirst();
    }

    /** What is asked: under "ask" where it is more than a definition by its id. */
    static Question question(JsonObject json) {
        if (json.containsKey("ask")) {
            return question(json.getJsonObject("ask"), json.getString("definition", ""));
        }
        return question(json, json.getString("definition", ""));
    }

    private static Question question(JsonObject json, String id) {
        if (json.containsKey("rows")) {
            return new Question.Recorded(
                    id,
                    rows(json.getJsonObject("rows")),
                    Reading.valueOf(json.getString("read")),
                    Optional.ofNullable(json.getString("field", null)).map(Field::valueOf),
                    Optional.ofNullable(json.get("from")).map(CriterionJson::anchor));
        }
        if (json.containsKey("percent")) {
            return new Question.PercentOf(
                    id, question(json.getJsonObject("whole"), id), question(json.getJsonObject("percent"), id));
        }
        return new Question.Defined(new Choice(
                json.getString("definition", id),
                Mode.valueOf(json.getString("mode", Mode.AS_PUBLISHED.name())),
                settings(json)));
    }

    private static Map<String, String> settings(JsonObject json) {
        return json.containsKey("settings")
                ? json.getJsonObject("settings").entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, setting -> text(setting.getValue())))
                : Map.of();
    }

    private static Rows rows(JsonObject json) {
        Map<Field, Condition> where = new EnumMap<>(Field.class);
        if (json.containsKey("where")) {
            json.getJsonObject("where")
                    .forEach((field, said) -> where.put(
                            Field.valueOf(field),
                            said instanceof JsonObject condition
                                    ? condition(condition).orElseThrow()
                                    : new Condition(Condition.Test.ANY_OF, operands(said))));
        }
        return new Rows(
                RowKind.valueOf(json.getString("kind")),
                where,
                Optional.ofNullable(json.getJsonObject("window")).map(CriterionJson::window));
    }

    private static Window window(JsonObject json) {
        return new Window(
                anchor(json.get("anchor")),
                json.getInt("from", Integer.MIN_VALUE),
                json.getInt("to", Integer.MAX_VALUE),
                json.getBoolean("running", false));
    }

    static Anchor anchor(JsonValue json) {
        return json instanceof JsonObject first ? rows(first) : Anchor.Event.valueOf(text(json));
    }

    private static List<String> operands(JsonValue json) {
        if (json.equals(JsonValue.TRUE)) {
            return List.of();
        }
        return json instanceof JsonArray several
                ? several.stream().map(CriterionJson::text).toList()
                : List.of(text(json));
    }

    private static String text(JsonValue json) {
        return json instanceof JsonString string
                ? string.getString()
                : json instanceof JsonNumber number ? number.bigDecimalValue().toPlainString() : json.toString();
    }
}
