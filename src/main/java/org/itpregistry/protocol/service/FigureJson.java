package org.itpregistry.protocol.service;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.itpregistry.study.Anchor;
import org.itpregistry.study.BaselinePlan;
import org.itpregistry.study.Calculation;
import org.itpregistry.study.FigurePlan;
import org.itpregistry.study.FigurePlan.Kind;
import org.itpregistry.study.FigurePlan.Mark;
import org.itpregistry.study.Group;
import org.itpregistry.study.Question;
import org.itpregistry.study.Statistic;

/** Reads the figures and the baseline table of a protocol from JSON; what they ask is said as in an endpoint. */
final class FigureJson {
    private static final int MOST = 60;
    private static final int FAR = 40_000;

    private FigureJson() {}

    static List<FigurePlan> figures(JsonPart part, List<Group> groups) {
        List<FigurePlan> figures = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (JsonPart json : part.parts("figures", MOST)) {
            String name = json.required("name", JsonPart.WORD);
            if (!name.matches("[a-z0-9-]+") || !names.add(name)) {
                json.fault("name", "figure");
                name = "figure";
            }
            figures.add(figure(json, name, groups));
            json.end();
        }
        return figures;
    }

    private static FigurePlan figure(JsonPart json, String name, List<Group> groups) {
        if (!json.has("kind")) {
            json.fault("kind", "missing", "kind");
        }
        Kind kind = json.code("kind", Kind.class).orElse(Kind.SWIMMER);
        Calculation calculation = EndpointJson.calculation(json, groups, kind.statistic());
        if (kind.statistic().asksMembers()
                && calculation.question().isEmpty()
                && calculation.criterion().isEmpty()) {
            json.fault("definition", "need.QUESTION", kind);
        }
        return new FigurePlan(
                name,
                kind,
                json.has("groups") ? names(json, groups) : List.of(calculation.group()),
                calculation,
                persons(json, groups.get(0)),
                new FigurePlan.Labels(
                        json.required("title", JsonPart.LINE),
                        json.text("since", JsonPart.LINE),
                        json.text("value", JsonPart.LINE),
                        json.has("event") ? Optional.of(json.text("event", JsonPart.LINE)) : Optional.empty(),
                        json.text("note", JsonPart.TEXT)));
    }

    static BaselinePlan baseline(JsonPart json, List<Group> groups) {
        List<String> names = json.has("groups") ? names(json, groups) : List.of();
        List<BaselinePlan.Row> rows = new ArrayList<>();
        for (JsonPart row : json.parts("rows", MOST)) {
            rows.add(row(row, groups));
            row.end();
        }
        json.end();
        return new BaselinePlan(names, rows);
    }

    private static BaselinePlan.Row row(JsonPart json, List<Group> groups) {
        Statistic statistic = EndpointJson.statistic(json).orElse(Statistic.PROPORTION);
        if (!BaselinePlan.STATISTICS.contains(statistic)) {
            json.choose(
                    "statistic",
                    statistic.name(),
                    BaselinePlan.STATISTICS.stream().map(Statistic::name).toList());
            statistic = Statistic.PROPORTION;
        }
        Calculation calculation = EndpointJson.calculation(json, groups, statistic);
        if (calculation.question().isEmpty() && calculation.criterion().isEmpty()) {
            json.fault("definition", "need.QUESTION", statistic);
        }
        return new BaselinePlan.Row(
                json.required("measure", JsonPart.LINE), calculation, json.text("unit", JsonPart.WORD));
    }

    private static List<String> names(JsonPart json, List<Group> groups) {
        List<String> known = groups.stream().map(Group::id).toList();
        List<String> names = new ArrayList<>();
        for (JsonValue value : json.list("groups", MOST)) {
            String name = value instanceof JsonString string ? string.getString() : value.toString();
            if (known.contains(name)) {
                names.add(name);
            } else {
                json.choose("groups", name, known);
            }
        }
        return names;
    }

    private static FigurePlan.OfPersons persons(JsonPart json, Group everyone) {
        Map<Mark, Question> marks = new EnumMap<>(Mark.class);
        json.part("marks").ifPresent(named -> {
            for (Mark mark : Mark.values()) {
                named.part(mark.name()).ifPresent(part -> {
                    marks.put(mark, QuestionJson.question(part, everyone.unit()));
                    part.end();
                });
            }
            named.end();
        });
        Optional<Integer> until = json.whole("until", 0, FAR);
        return new FigurePlan.OfPersons(
                json.has("from") ? RowsJson.anchor(json, "from") : Anchor.Event.INDEX,
                json.whole("before", 0, FAR).orElse(0),
                until.map(OptionalInt::of).orElseGet(OptionalInt::empty),
                marks);
    }
}
