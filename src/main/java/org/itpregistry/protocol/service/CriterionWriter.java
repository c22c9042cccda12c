package org.itpregistry.protocol.service;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import org.itpregistry.outcome.Mode;
import org.itpregistry.outcome.catalog.DefinitionChoice;
import org.itpregistry.study.Anchor;
import org.itpregistry.study.ChosenRows;
import org.itpregistry.study.Condition;
import org.itpregistry.study.Criterion;
import org.itpregistry.study.LastDay;
import org.itpregistry.study.Question;
import org.itpregistry.study.Window;

/** Writes criteria and questions as JSON that reads back as what was written. What has its plainest meaning is left out. */
public final class CriterionWriter {
    private CriterionWriter() {}

    static JsonObjectBuilder criterion(Criterion criterion) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        write(json, criterion);
        return json;
    }

    /** Adds a criterion to an object. */
    public static void write(JsonObjectBuilder json, Criterion criterion) {
        if (criterion instanceof Criterion.Answered answered) {
            write(json, answered.question());
            write(json, answered.condition());
        } else if (criterion instanceof Criterion.Not not) {
            json.add("not", criterion(not.criterion()));
        } else if (criterion instanceof Criterion.Member member) {
            write(json, member.is());
        } else if (criterion instanceof Criterion.Any any) {
            json.add("any", list(any.criteria()));
        } else {
            json.add("all", list(((Criterion.All) criterion).criteria()));
        }
    }

    private static JsonArrayBuilder list(List<Criterion> criteria) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        criteria.forEach(one -> list.add(criterion(one)));
        return list;
    }

    static void write(JsonObjectBuilder json, Condition condition) {
        json.add(ConditionJson.TESTS.get(condition.test()), operands(condition));
    }

    private static JsonValue operands(Condition condition) {
        return switch (condition.test()) {
            case FOUND -> JsonValue.TRUE;
            case ANY_OF, ALL_OF, ONLY, FROM_TO -> codes(condition);
            default -> number(condition.operands().get(0));
        };
    }

    private static JsonArray codes(Condition condition) {
        return Json.createArrayBuilder(condition.operands()).build();
    }

    /** As a number where it reads back with the same digits. */
    private static JsonValue number(String digits) {
        try {
            var number = new BigDecimal(digits);
            return number.toPlainString().equals(digits) ? Json.createValue(number) : Json.createValue(digits);
        } catch (NumberFormatException word) {
            return Json.createValue(digits);
        }
    }

    /** Adds a question to an object: a definition by its keys, all else under "ask". */
    public static void write(JsonObjectBuilder json, Question question) {
        if (question instanceof Question.Defined defined) {
            choice(json, defined.choice());
        } else {
            if (!question.id().isEmpty()) {
                json.add("definition", question.id());
            }
            json.add("ask", asked(question));
        }
    }

    /** A question by itself; its id stands outside. */
    public static JsonObject asked(Question question) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        if (question instanceof Question.Defined defined) {
            choice(json, defined.choice());
        } else if (question instanceof Question.Dated dated) {
            json.add("day", anchor(dated.anchor()));
        } else if (question instanceof Question.PercentOf part) {
            json.add("whole", asked(part.whole())).add("percent", asked(part.percent()));
        } else {
            var recorded = (Question.Recorded) question;
            json.add("rows", rows(recorded.rows()))
                    .add("read", recorded.reading().name());
            recorded.field().ifPresent(field -> json.add("field", field.name()));
            recorded.from().ifPresent(from -> json.add("from", anchor(from)));
        }
        return json.build();
    }

    private static void choice(JsonObjectBuilder json, DefinitionChoice choice) {
        json.add("definition", choice.id());
        if (choice.mode() != Mode.AS_PUBLISHED) {
            json.add("mode", choice.mode().name());
        }
        if (!choice.settings().isEmpty()) {
            JsonObjectBuilder settings = Json.createObjectBuilder();
            new TreeMap<>(choice.settings()).forEach(settings::add);
            json.add("settings", settings);
        }
    }

    private static JsonObjectBuilder rows(ChosenRows rows) {
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("kind", rows.kind().name());
        if (!rows.where().isEmpty()) {
            JsonObjectBuilder where = Json.createObjectBuilder();
            new TreeMap<>(rows.where()).forEach((field, condition) -> where.add(field.name(), said(condition)));
            json.add("where", where);
        }
        rows.window().ifPresent(window -> json.add("window", window(window)));
        return json;
    }

    private static JsonValue said(Condition condition) {
        if (condition.test() == Condition.Test.ANY_OF) {
            return codes(condition);
        }
        JsonObjectBuilder json = Json.createObjectBuilder();
        write(json, condition);
        return json.build();
    }

    private static JsonObjectBuilder window(Window window) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("anchor", anchor(window.anchor()));
        if (window.from() != Integer.MIN_VALUE) {
            json.add("from", window.from());
        }
        if (window.to() != Integer.MAX_VALUE) {
            json.add("to", window.to());
        }
        if (window.running()) {
            json.add("running", true);
        }
        if (window.observed()) {
            json.add("observed", true);
        }
        return json;
    }

    public static JsonValue anchor(Anchor anchor) {
        if (anchor instanceof LastDay stop) {
            return Json.createObjectBuilder().add("stopOf", rows(stop.rows())).build();
        }
        return anchor instanceof ChosenRows rows
                ? rows(rows).build()
                : Json.createValue(((Anchor.Event) anchor).name());
    }
}
