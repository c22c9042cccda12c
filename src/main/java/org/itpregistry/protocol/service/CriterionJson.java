package org.itpregistry.protocol.service;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
import org.itpregistry.study.Unit;
import org.itpregistry.study.Window;

/**
 * Reads criteria and questions from JSON. A criterion is {@code {"all": […]}}, {@code {"any": […]}}, {@code {"not": {…}}},
 * or a question with the condition its answer must meet: {@code {"definition": "PHASE", "anyOf": ["CHRONIC"]}}.
 */
final class CriterionJson {
    /** The keys of conditions; the reader and the writer share them. */
    static final Map<Condition.Test, String> TESTS = new EnumMap<>(Map.of(
            Condition.Test.FOUND, "found",
            Condition.Test.ANY_OF, "anyOf",
            Condition.Test.ALL_OF, "allOf",
            Condition.Test.ONLY, "only",
            Condition.Test.BELOW, "below",
            Condition.Test.AT_MOST, "atMost",
            Condition.Test.AT_LEAST, "atLeast",
            Condition.Test.ABOVE, "above",
            Condition.Test.FROM_TO, "fromTo"));

    private static final int DEEPEST = 12;
    private static final int MOST = 100;
    private static final int FAR = 40_000;

    private CriterionJson() {}

    /** @param unit of those who are judged */
    static Criterion criterion(JsonPart json, Unit unit) {
        if (json.depth() > DEEPEST) {
            json.fault("", "deep", DEEPEST);
            return Criterion.everyone();
        }
        if (json.has("all")) {
            return new Criterion.All(inside(json, "all", unit));
        }
        if (json.has("any")) {
            return new Criterion.Any(inside(json, "any", unit));
        }
        if (json.has("not")) {
            return new Criterion.Not(
                    json.part("not").map(part -> ended(part, unit)).orElseGet(Criterion::everyone));
        }
        if (!json.has("definition") && !json.has("ask")) {
            json.fault("", "criterion");
        }
        return new Criterion.Answered(question(json, unit), condition(json).orElseGet(Condition::found));
    }

    private static List<Criterion> inside(JsonPart json, String key, Unit unit) {
        return json.parts(key, MOST).stream().map(part -> ended(part, unit)).toList();
    }

    /** A criterion that has an object for itself. */
    static Criterion ended(JsonPart json, Unit unit) {
        Criterion criterion = criterion(json, unit);
        json.end();
        return criterion;
    }

    /** The condition among the keys of an object. */
    static Optional<Condition> condition(JsonPart json) {
        List<Condition> conditions = TESTS.entrySet().stream()
                .filter(test -> json.has(test.getValue()))
                .map(test -> condition(json, test.getKey(), test.getValue()))
                .toList();
        if (conditions.size() > 1) {
            json.fault("", "conditions");
        }
        return conditions.stream().findFirst();
    }

    private static Condition condition(JsonPart json, Condition.Test test, String key) {
        List<String> operands = operands(json.value(key).orElseThrow());
        boolean right =
                switch (test) {
                    case FOUND -> operands.isEmpty();
                    case ANY_OF, ALL_OF, ONLY ->
                        !operands.isEmpty()
                                && operands.size() <= MOST
                                && operands.stream().allMatch(CriterionJson::isWord);
                    case FROM_TO ->
                        operands.size() == 2
                                && operands.stream().allMatch(CriterionJson::isWord)
                                && operands.get(0).compareTo(operands.get(1)) <= 0;
                    default -> operands.size() == 1 && isNumber(operands.get(0));
                };
        if (!right) {
            json.fault(key, "operands." + test);
        }
        return new Condition(test, operands);
    }

    private static boolean isWord(String operand) {
        return !operand.isBlank() && operand.length() <= JsonPart.WORD;
    }

    private static boolean isNumber(String operand) {
        return operand.matches("-?\\d{1,9}(\\.\\d{1,6})?");
    }

    /** What is asked: under "ask" where it is more than a definition by its id. */
    static Question question(JsonPart json, Unit unit) {
        String id = json.text("definition", JsonPart.WORD);
        if (!json.has("ask")) {
            return question(json, id, unit);
        }
        return json.part("ask").map(ask -> endedQuestion(ask, id, unit)).orElseGet(() -> Question.of(id));
    }

    private static Question endedQuestion(JsonPart json, String id, Unit unit) {
        if (json.depth() > DEEPEST) {
            json.fault("", "deep", DEEPEST);
            return Question.of(id);
        }
        Question question = question(json, id, unit);
        json.end();
        return question;
    }

    private static Question question(JsonPart json, String id, Unit unit) {
        if (json.has("rows")) {
            return recorded(json, id);
        }
        if (json.has("percent") || json.has("whole")) {
            return new Question.PercentOf(id, operand(json, "whole", id, unit), operand(json, "percent", id, unit));
        }
        String named = json.text("definition", JsonPart.WORD);
        Mode mode = json.code("mode", Mode.class).orElse(Mode.AS_PUBLISHED);
        var choice = new Choice(named.isEmpty() ? id : named, mode, settings(json));
        try {
            unit.check(choice);
        } catch (IllegalArgumentException noneSuch) {
            json.fault("definition", "definition", noneSuch.getMessage());
        }
        return new Question.Defined(choice);
    }

    private static Question operand(JsonPart json, String key, String id, Unit unit) {
        if (!json.has(key)) {
            json.fault(key, "missing", key);
        }
        return json.part(key).map(part -> endedQuestion(part, id, unit)).orElseGet(() -> Question.of(id));
    }

    private static Question recorded(JsonPart json, String id) {
        Rows rows = json.part("rows")
                .map(CriterionJson::rows)
                .orElseGet(() -> new Rows(RowKind.PATIENT, Map.of(), Optional.empty()));
        Optional<Reading> reading = json.code("read", Reading.class);
        if (!json.has("read")) {
            json.fault("read", "missing", "read");
        }
        Optional<Field> field = json.code("field", Field.class);
        field.filter(one -> one.kind() != rows.kind()).ifPresent(one -> json.choose("field", one.name(), fields(rows)));
        boolean counted = reading.isEmpty() || reading.get() == Reading.NUMBER || reading.get() == Reading.DAYS;
        if (!counted && !json.has("field")) {
            json.fault("field", "missing", "field");
        }
        return new Question.Recorded(
                id,
                rows,
                reading.orElse(Reading.NUMBER),
                field,
                json.value("from").map(from -> anchor(json, "from")));
    }

    private static List<String> fields(Rows rows) {
        return Arrays.stream(Field.values())
                .filter(field -> field.kind() == rows.kind())
                .map(Field::name)
                .toList();
    }

    private static Map<String, String> settings(JsonPart json) {
        Map<String, String> settings = new TreeMap<>();
        json.part("settings").ifPresent(part -> part.keys().forEach(name -> {
            JsonValue value = part.value(name).orElseThrow();
            if (value instanceof JsonString || value instanceof JsonNumber) {
                settings.put(name, text(value));
            } else {
                part.fault(name, "text");
            }
        }));
        return settings;
    }

    private static Rows rows(JsonPart json) {
        RowKind kind = json.code("kind", RowKind.class).orElse(RowKind.PATIENT);
        if (!json.has("kind")) {
            json.fault("kind", "missing", "kind");
        }
        Map<Field, Condition> where = new LinkedHashMap<>();
        var all = new Rows(kind, Map.of(), Optional.empty());
        json.part("where").ifPresent(part -> part.keys().forEach(name -> {
            part.has(name);
            if (fields(all).contains(name)) {
                where.put(Field.valueOf(name), said(part, name));
            } else {
                part.choose(name, name, fields(all));
            }
        }));
        Optional<Window> window = json.part("window").map(CriterionJson::window);
        json.end();
        return new Rows(kind, where, window);
    }

    private static Condition said(JsonPart where, String field) {
        if (where.value(field).orElseThrow() instanceof JsonObject) {
            JsonPart part = where.part(field).orElseThrow();
            Optional<Condition> condition = condition(part);
            if (condition.isEmpty()) {
                part.fault("", "condition", String.join(", ", TESTS.values()));
            }
            part.end();
            return condition.orElseGet(Condition::found);
        }
        return condition(where, Condition.Test.ANY_OF, field);
    }

    private static Window window(JsonPart json) {
        if (!json.has("anchor")) {
            json.fault("anchor", "missing", "anchor");
        }
        var window = new Window(
                json.has("anchor") ? anchor(json, "anchor") : Anchor.Event.INDEX,
                json.whole("from", -FAR, FAR).orElse(Integer.MIN_VALUE),
                json.whole("to", -FAR, FAR).orElse(Integer.MAX_VALUE),
                json.flag("running"));
        json.end();
        return window;
    }

    static Anchor anchor(JsonPart json, String key) {
        if (json.depth() > DEEPEST) {
            json.fault(key, "deep", DEEPEST);
            return Anchor.Event.INDEX;
        }
        return json.value(key).orElseThrow() instanceof JsonObject
                ? json.part(key).map(CriterionJson::rows).orElseThrow()
                : json.code(key, Anchor.Event.class).orElse(Anchor.Event.INDEX);
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
                : json instanceof JsonNumber number ? plain(number) : json.toString();
    }

    /** A number such as 1e999999 is not written out. */
    private static String plain(JsonNumber number) {
        return Math.abs(number.bigDecimalValue().scale()) > 20
                ? number.toString()
                : number.bigDecimalValue().toPlainString();
    }
}
