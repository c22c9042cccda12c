package org.itpregistry.protocol.service;

import java.util.List;
import org.itpregistry.study.Condition;
import org.itpregistry.study.Criterion;
import org.itpregistry.study.Unit;

/**
 * Reads criteria and questions from JSON. A criterion is {@code {"all": […]}}, {@code {"any": […]}}, {@code {"not": {…}}},
 * or a question with the condition its answer must meet: {@code {"definition": "PHASE", "anyOf": ["CHRONIC"]}}.
 */
final class CriterionJson {
    static final int DEEPEST = 12;
    private static final int MOST = 100;

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
        return new Criterion.Answered(
                QuestionJson.question(json, unit), ConditionJson.condition(json).orElseGet(Condition::found));
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
}
