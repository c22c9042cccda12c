package org.itpregistry.schedule.service;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Base64;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;
import org.itpregistry.schedule.domain.Trace;
import org.itpregistry.schedule.domain.TraceRow;
import org.itpregistry.study.Audience;

/** A trace as it is stored: JSON, sets as bits in base 64. */
public final class TraceText {
    private TraceText() {}

    public static String of(Trace trace) {
        var marks = Json.createObjectBuilder();
        new TreeMap<>(trace.marks()).forEach(marks::add);
        var subjects = Json.createArrayBuilder();
        trace.subjects()
                .forEach(one ->
                        subjects.add(Json.createArrayBuilder().add(one.key()).add(one.person())));
        var rows = Json.createArrayBuilder();
        trace.rows().forEach(row -> rows.add(json(row)));
        return Json.createObjectBuilder()
                .add("protocol", trace.protocol())
                .add("product", trace.product())
                .add("cutoff", trace.cutoff().toString())
                .add("audience", trace.audience().name())
                .add("marks", marks)
                .add("subjects", subjects)
                .add("rows", rows)
                .build()
                .toString();
    }

    private static JsonObject json(TraceRow row) {
        return Json.createObjectBuilder()
                .add("key", row.key())
                .add("measure", row.measure())
                .add("unit", row.unit())
                .add("value", row.value())
                .add("fraction", row.fraction())
                .add("definition", row.definition())
                .add("withheld", row.withheld())
                .add("counting", row.counting())
                .add("counted", bits(row.counted()))
                .add("others", bits(row.others()))
                .add("open", bits(row.open()))
                .build();
    }

    public static Trace read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            JsonObject marks = json.getJsonObject("marks");
            Map<String, String> byPerson = new TreeMap<>();
            marks.forEach((person, mark) -> byPerson.put(person, ((JsonString) mark).getString()));
            return new Trace(
                    json.getString("protocol"),
                    json.getString("product"),
                    LocalDate.parse(json.getString("cutoff")),
                    Audience.valueOf(json.getString("audience")),
                    byPerson,
                    json.getJsonArray("subjects").getValuesAs(JsonArray.class).stream()
                            .map(one -> new Trace.Behind(one.getString(0), one.getString(1)))
                            .toList(),
                    json.getJsonArray("rows").getValuesAs(JsonObject.class).stream()
                            .map(TraceText::row)
                            .toList());
        }
    }

    private static TraceRow row(JsonObject json) {
        return new TraceRow(
                json.getString("key"),
                json.getString("measure"),
                json.getString("unit"),
                json.getString("value"),
                json.getString("fraction"),
                json.getString("definition"),
                json.getBoolean("withheld"),
                json.getBoolean("counting"),
                bits(json.getString("counted")),
                bits(json.getString("others")),
                bits(json.getString("open")));
    }

    private static String bits(BitSet set) {
        return Base64.getEncoder().encodeToString(set.toByteArray());
    }

    private static BitSet bits(String text) {
        return BitSet.valueOf(Base64.getDecoder().decode(text));
    }
}
