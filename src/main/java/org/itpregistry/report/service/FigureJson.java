package org.itpregistry.report.service;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.itpregistry.study.Anchor;
import org.itpregistry.study.BaselinePlan;
import org.itpregistry.study.FigurePlan;
import org.itpregistry.study.FigurePlan.Kind;
import org.itpregistry.study.FigurePlan.Mark;
import org.itpregistry.study.Question;
import org.itpregistry.study.Statistic;

/** Reads the figures and the baseline table of a protocol from JSON; what they ask is said as in an endpoint. */
final class FigureJson {
    private FigureJson() {}

    /** @param everyone id of the population */
    static FigurePlan figure(JsonObject json, String everyone) {
        Kind kind = Kind.valueOf(json.getString("kind"));
        return new FigurePlan(
                json.getString("name"),
                kind,
                json.containsKey("groups") ? names(json) : List.of(json.getString("group", everyone)),
                ProtocolJson.calculation(json, kind.statistic(), everyone),
                persons(json),
                new FigurePlan.Labels(
                        json.getString("title"),
                        json.getString("since", ""),
                        json.getString("value", ""),
                        Optional.ofNullable(json.getString("event", null)),
                        json.getString("note", "")));
    }

    static BaselinePlan baseline(JsonObject json, String everyone) {
        return new BaselinePlan(
                json.containsKey("groups") ? names(json) : List.of(),
                json.getJsonArray("rows")
                        .getValuesAs((JsonObject row) -> new BaselinePlan.Row(
                                row.getString("measure"),
                                ProtocolJson.calculation(row, Statistic.valueOf(row.getString("statistic")), everyone),
                                row.getString("unit", ""))));
    }

    private static List<String> names(JsonObject json) {
        return json.getJsonArray("groups").getValuesAs(JsonString::getString);
    }

    private static FigurePlan.OfPersons persons(JsonObject json) {
        Map<Mark, Question> marks = new EnumMap<>(Mark.class);
        if (json.containsKey("marks")) {
            JsonObject named = json.getJsonObject("marks");
            named.keySet()
                    .forEach(mark -> marks.put(Mark.valueOf(mark), CriterionJson.question(named.getJsonObject(mark))));
        }
        return new FigurePlan.OfPersons(
                json.containsKey("from") ? CriterionJson.anchor(json.get("from")) : Anchor.Event.INDEX,
                json.getInt("before", 0),
                json.containsKey("until") ? OptionalInt.of(json.getInt("until")) : OptionalInt.empty(),
                marks);
    }
}
