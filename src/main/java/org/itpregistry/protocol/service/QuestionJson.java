package org.itpregistry.protocol.service;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.itpregistry.measure.RowKind;
import org.itpregistry.outcome.Mode;
import org.itpregistry.outcome.catalog.DefinitionChoice;
import org.itpregistry.study.ChosenRows;
import org.itpregistry.study.Question;
import org.itpregistry.study.RowField;
import org.itpregistry.study.RowSummary;
import org.itpregistry.study.Unit;

/** Reads from JSON what members are asked: a definition by its id, or what stands in rows of the record. */
final class QuestionJson {
    private QuestionJson() {}

    /** What is asked: under "ask" where it is more than a definition by its id. */
    static Question question(JsonPart json, Unit unit) {
        String id = json.text("definition", JsonPart.WORD);
        if (!json.has("ask")) {
            return question(json, id, unit);
        }
        return json.part("ask").map(ask -> endedQuestion(ask, id, unit)).orElseGet(() -> Question.of(id));
    }

    private static Question endedQuestion(JsonPart json, String id, Unit unit) {
        if (json.depth() > CriterionJson.DEEPEST) {
            json.fault("", "deep", CriterionJson.DEEPEST);
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
        if (json.has("day")) {
            return new Question.Dated(id, RowsJson.anchor(json, "day"));
        }
        if (json.has("percent") || json.has("whole")) {
            return new Question.PercentOf(id, operand(json, "whole", id, unit), operand(json, "percent", id, unit));
        }
        String named = json.text("definition", JsonPart.WORD);
        Mode mode = json.code("mode", Mode.class).orElse(Mode.AS_PUBLISHED);
        var question = new Question.Defined(new DefinitionChoice(named.isEmpty() ? id : named, mode, settings(json)));
        try {
            question.check(unit);
        } catch (IllegalArgumentException noneSuch) {
            json.fault("definition", "definition", noneSuch.getMessage());
        }
        return question;
    }

    private static Question operand(JsonPart json, String key, String id, Unit unit) {
        if (!json.has(key)) {
            json.fault(key, "missing", key);
        }
        return json.part(key).map(part -> endedQuestion(part, id, unit)).orElseGet(() -> Question.of(id));
    }

    private static Question recorded(JsonPart json, String id) {
        ChosenRows rows = json.part("rows")
                .map(RowsJson::rows)
                .orElseGet(() -> new ChosenRows(RowKind.PATIENT, Map.of(), Optional.empty()));
        Optional<RowSummary> reading = json.code("read", RowSummary.class);
        if (!json.has("read")) {
            json.fault("read", "missing", "read");
        }
        Optional<RowField> field = json.code("field", RowField.class);
        field.filter(one -> one.kind() != rows.kind())
                .ifPresent(one -> json.choose("field", one.name(), RowsJson.fields(rows.kind())));
        boolean counted = reading.isEmpty() || reading.get().isOfWholeRows();
        if (reading.filter(RowSummary::isOfDays).isPresent() && !rows.areDated()) {
            json.fault("read", "undated", rows.kind());
        }
        if (!counted && !json.has("field")) {
            json.fault("field", "missing", "field");
        }
        return new Question.Recorded(
                id,
                rows,
                reading.orElse(RowSummary.NUMBER),
                field,
                json.value("from").map(from -> RowsJson.anchor(json, "from")));
    }

    private static Map<String, String> settings(JsonPart json) {
        Map<String, String> settings = new TreeMap<>();
        json.part("settings").ifPresent(part -> part.keys().forEach(name -> {
            JsonValue value = part.value(name).orElseThrow();
            if (value instanceof JsonString || value instanceof JsonNumber) {
                settings.put(name, ConditionJson.text(value));
            } else {
                part.fault(name, "text");
            }
        }));
        return settings;
    }
}
