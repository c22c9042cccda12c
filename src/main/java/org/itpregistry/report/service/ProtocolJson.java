package org.itpregistry.report.service;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.itpregistry.stats.ProportionMethod;
import org.itpregistry.study.ArmChoice;
import org.itpregistry.study.BaselinePlan;
import org.itpregistry.study.Calculation;
import org.itpregistry.study.Criterion;
import org.itpregistry.study.Endpoint;
import org.itpregistry.study.Group;
import org.itpregistry.study.Protocol;
import org.itpregistry.study.Published;
import org.itpregistry.study.Question;
import org.itpregistry.study.Statistic;
import org.itpregistry.study.Timescale;
import org.itpregistry.study.Unit;

/** Reads a study protocol from JSON. What is left out has its plainest meaning: the whole population, as published, no note. */
final class ProtocolJson {
    private ProtocolJson() {}

    /** @throws RuntimeException when the text is no protocol: a key is missing, a code is unknown, a group is not there */
    static Protocol read(JsonObject json) {
        List<Group> groups = new ArrayList<>();
        for (JsonObject group : json.getJsonArray("groups").getValuesAs(JsonObject.class)) {
            groups.add(group(group, groups));
        }
        String everyone = groups.get(0).id();
        return new Protocol(
                json.getString("id"),
                json.getInt("version"),
                json.getString("title"),
                json.getString("citation"),
                json.getString("doi", ""),
                json.getString("population"),
                groups,
                json.getJsonArray("endpoints")
                        .getValuesAs((JsonObject endpoint) -> endpoint(endpoint, everyone, ArmsJson.named(json))),
                json.containsKey("baseline")
                        ? FigureJson.baseline(json.getJsonObject("baseline"), everyone)
                        : BaselinePlan.NONE,
                array(json, "figures").getValuesAs((JsonObject figure) -> FigureJson.figure(figure, everyone)));
    }

    /** A group without a unit of its own is a part of another one: of the one it names, else of the population. */
    private static Group group(JsonObject json, List<Group> before) {
        Optional<Group> whole = json.containsKey("unit")
                ? Optional.empty()
                : before.stream()
                        .filter(group -> group.id()
                                .equals(json.getString("of", before.get(0).id())))
                        .findFirst();
        return new Group(
                json.getString("id"),
                json.getString("text", ""),
                whole.map(Group::unit).orElseGet(() -> Unit.valueOf(json.getString("unit"))),
                whole.map(Group::id),
                array(json, "steps").getValuesAs(ProtocolJson::step),
                array(json, "cases").getValuesAs(JsonNumber::intValue));
    }

    private static Group.Step step(JsonObject json) {
        return new Group.Step(json.getString("text", ""), CriterionJson.criterion(json));
    }

    private static Endpoint endpoint(JsonObject json, String everyone, Map<String, ArmChoice> arms) {
        return new Endpoint(
                json.getString("item", ""),
                json.getString("section"),
                json.getString("measure"),
                calculation(json, Statistic.valueOf(json.getString("statistic")), everyone, arms),
                json.getString("unit", ""),
                new Published(
                        json.getString("published", ""),
                        Published.Meaning.valueOf(json.getString("meaning", Published.Meaning.EQUAL.name())),
                        Optional.ofNullable(json.getString("code", null))),
                json.getString("note", ""));
    }

    /** What an endpoint, a figure or a characteristic asks; figures have a statistic by their kind. */
    static Calculation calculation(JsonObject json, Statistic statistic, String everyone) {
        return calculation(json, statistic, everyone, Map.of());
    }

    private static Calculation calculation(
            JsonObject json, Statistic statistic, String everyone, Map<String, ArmChoice> arms) {
        boolean criterionAlone = json.containsKey("criterion") && !json.containsKey("ask");
        Optional<Question> question = statistic.asksMembers() && json.containsKey("definition") && !criterionAlone
                ? Optional.of(CriterionJson.question(json))
                : Optional.empty();
        return new Calculation(
                statistic,
                json.getString("group", everyone),
                json.getString("definition", ""),
                question,
                criterion(json, question, statistic),
                Timescale.valueOf(json.getString("in", Timescale.DAYS.name())),
                options(json),
                ArmsJson.asked(json, arms));
    }

    private static Optional<Criterion> criterion(JsonObject json, Optional<Question> question, Statistic statistic) {
        if (json.containsKey("criterion")) {
            return Optional.of(CriterionJson.criterion(json.getJsonObject("criterion")));
        }
        boolean stated = CriterionJson.condition(json).isPresent() || statistic.needsCriterion();
        return question.filter(asked -> stated).map(asked -> CriterionJson.criterion(json));
    }

    private static Calculation.Options options(JsonObject json) {
        return new Calculation.Options(
                json.getString("parameter", ""),
                Optional.ofNullable(json.getString("versus", null)),
                json.containsKey("at")
                        ? OptionalDouble.of(json.getJsonNumber("at").doubleValue())
                        : OptionalDouble.empty(),
                json.containsKey("case") ? OptionalInt.of(json.getInt("case")) : OptionalInt.empty(),
                ProportionMethod.valueOf(json.getString("interval", ProportionMethod.CLOPPER_PEARSON.name())));
    }

    private static JsonArray array(JsonObject json, String name) {
        return json.containsKey(name) ? json.getJsonArray(name) : JsonValue.EMPTY_JSON_ARRAY;
    }
}
