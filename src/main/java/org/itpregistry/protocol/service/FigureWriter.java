package org.itpregistry.protocol.service;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.TreeMap;
import org.itpregistry.study.Anchor;
import org.itpregistry.study.BaselinePlan;
import org.itpregistry.study.FigurePlan;

/** Writes the figures and the baseline table of a protocol as JSON. */
final class FigureWriter {
    private FigureWriter() {}

    static JsonObjectBuilder figure(FigurePlan figure) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("name", figure.name())
                .add("kind", figure.kind().name())
                .add("groups", Json.createArrayBuilder(figure.groups()))
                .add("group", figure.calculation().group());
        ProtocolWriter.details(json, figure.calculation());
        persons(json, figure.persons());
        FigurePlan.Labels words = figure.words();
        json.add("title", words.title());
        ProtocolWriter.text(json, "since", words.since());
        ProtocolWriter.text(json, "value", words.value());
        words.event().ifPresent(event -> json.add("event", event));
        ProtocolWriter.text(json, "note", words.note());
        return json;
    }

    private static void persons(JsonObjectBuilder json, FigurePlan.OfPersons persons) {
        if (persons.from() != Anchor.Event.INDEX) {
            json.add("from", CriterionWriter.anchor(persons.from()));
        }
        if (persons.before() != 0) {
            json.add("before", persons.before());
        }
        persons.until().ifPresent(day -> json.add("until", day));
        if (!persons.marks().isEmpty()) {
            JsonObjectBuilder marks = Json.createObjectBuilder();
            new TreeMap<>(persons.marks()).forEach((mark, question) -> {
                JsonObjectBuilder asked = Json.createObjectBuilder();
                CriterionWriter.write(asked, question);
                marks.add(mark.name(), asked);
            });
            json.add("marks", marks);
        }
    }

    static JsonObjectBuilder baseline(BaselinePlan baseline) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        if (!baseline.groups().isEmpty()) {
            json.add("groups", Json.createArrayBuilder(baseline.groups()));
        }
        return json.add("rows", ProtocolWriter.list(baseline.rows(), FigureWriter::row));
    }

    private static JsonObjectBuilder row(BaselinePlan.Row row) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("measure", row.measure())
                .add("group", row.calculation().group())
                .add("statistic", row.calculation().statistic().name());
        ProtocolWriter.details(json, row.calculation());
        ProtocolWriter.text(json, "unit", row.unit());
        return json;
    }
}
