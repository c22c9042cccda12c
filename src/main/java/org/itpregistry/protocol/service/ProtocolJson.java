package org.itpregistry.protocol.service;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.itpregistry.protocol.domain.RefusedProtocol;
import org.itpregistry.study.Anchor;
import org.itpregistry.study.ArmChoice;
import org.itpregistry.study.BaselinePlan;
import org.itpregistry.study.Criterion;
import org.itpregistry.study.Endpoint;
import org.itpregistry.study.FigurePlan;
import org.itpregistry.study.Group;
import org.itpregistry.study.Protocol;
import org.itpregistry.study.Unit;

/** Reads a study protocol from JSON. What is left out has its plainest meaning: the whole population, as published, no note. */
public final class ProtocolJson {
    static final int MOST_GROUPS = 60;
    static final int MOST_STEPS = 60;
    static final int MOST_ENDPOINTS = 400;

    private static final int MOST_CASES = 1_000;
    static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private ProtocolJson() {}

    /** @throws RefusedProtocol with everything that keeps the text from being a protocol */
    public static Protocol read(JsonObject json) {
        var part = JsonPart.of(json);
        String id = id(part);
        int version = part.whole("version", 1, 1_000_000).orElse(1);
        String title = part.required("title", JsonPart.LINE);
        String citation = part.text("citation", JsonPart.TEXT);
        String doi = part.text("doi", JsonPart.LINE);
        String population = part.required("population", JsonPart.TEXT);
        Anchor index = RowsJson.index(part, "index");
        List<Group> groups = groups(part);
        List<Endpoint> endpoints = endpoints(part, groups);
        BaselinePlan baseline = part.part("baseline")
                .map(table -> FigureJson.baseline(table, groups))
                .orElse(BaselinePlan.NONE);
        List<FigurePlan> figures = FigureJson.figures(part, groups);
        part.end();
        part.throwFaults();
        return new Protocol(id, version, title, citation, doi, population, index, groups, endpoints, baseline, figures);
    }

    private static String id(JsonPart part) {
        String id = part.required("id", JsonPart.WORD);
        if (!id.isBlank() && !ID.matcher(id).matches()) {
            part.fault("id", "id");
        }
        return id;
    }

    private static List<Group> groups(JsonPart part) {
        List<Group> groups = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (JsonPart group : part.parts("groups", MOST_GROUPS)) {
            Group read = group(group, groups);
            if (!ids.add(read.id())) {
                group.fault("id", "twice", read.id());
            }
            groups.add(read);
            group.end();
        }
        if (groups.isEmpty()) {
            part.fault("groups", "noGroup");
            groups.add(new Group("", "", Unit.PERSON, Optional.empty(), List.of(), List.of()));
        }
        return groups;
    }

    /** A group without a unit of its own is a part of another one: of the one it names, else of the population. */
    private static Group group(JsonPart json, List<Group> before) {
        Optional<Group> whole = Optional.empty();
        if (!json.has("unit") && !before.isEmpty()) {
            whole = json.has("of") ? GroupName.of(json, "of", before) : Optional.of(before.get(0));
        } else if (!json.has("unit")) {
            json.fault("unit", "missing", "unit");
        }
        Unit unit =
                whole.map(Group::unit).or(() -> json.code("unit", Unit.class)).orElse(Unit.PERSON);
        return new Group(
                id(json),
                json.text("text", JsonPart.LINE),
                unit,
                whole.map(Group::id),
                json.parts("steps", MOST_STEPS).stream()
                        .map(step -> step(step, unit))
                        .toList(),
                cases(json));
    }

    private static List<Integer> cases(JsonPart json) {
        List<Integer> cases = new ArrayList<>();
        for (JsonValue value : json.list("cases", MOST_CASES)) {
            if (value instanceof JsonNumber number
                    && number.isIntegral()
                    && number.doubleValue() >= 1
                    && number.doubleValue() <= Integer.MAX_VALUE) {
                cases.add(number.intValue());
            } else {
                json.fault("cases", "cases");
            }
        }
        return cases;
    }

    private static Group.Step step(JsonPart json, Unit unit) {
        String text = json.text("text", JsonPart.LINE);
        Criterion criterion = CriterionJson.ended(json, unit);
        return new Group.Step(text, criterion);
    }

    private static List<Endpoint> endpoints(JsonPart part, List<Group> groups) {
        if (!part.has("endpoints")) {
            part.fault("endpoints", "missing", "endpoints");
        }
        Map<String, ArmChoice> arms = ArmsJson.named(part);
        List<Endpoint> endpoints = new ArrayList<>();
        for (JsonPart json : part.parts("endpoints", MOST_ENDPOINTS)) {
            endpoints.add(EndpointJson.read(json, groups, arms));
            json.end();
        }
        return endpoints;
    }
}
