package org.itpregistry.schedule.service;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import org.itpregistry.schedule.domain.Changes;
import org.itpregistry.schedule.domain.NumberChange;

/** Changes as they are stored: JSON. */
public final class ChangesText {
    private ChangesText() {}

    public static String of(Changes changes) {
        JsonArrayBuilder versions = Json.createArrayBuilder();
        changes.versions()
                .forEach(version -> versions.add(Json.createObjectBuilder()
                        .add("kind", version.kind().name())
                        .add("before", version.before())
                        .add("now", version.now())));
        JsonArrayBuilder numbers = Json.createArrayBuilder();
        changes.numbers().forEach(number -> numbers.add(json(number)));
        return Json.createObjectBuilder()
                .add("joined", changes.joined())
                .add("left", changes.left())
                .add("corrected", changes.corrected())
                .add("versions", versions)
                .add("numbers", numbers)
                .add("unchanged", changes.unchanged())
                .build()
                .toString();
    }

    private static JsonObject json(NumberChange number) {
        JsonArrayBuilder reasons = Json.createArrayBuilder();
        number.reasons()
                .forEach(reason -> reasons.add(Json.createObjectBuilder()
                        .add("kind", reason.kind().name())
                        .add("arguments", Json.createArrayBuilder(reason.arguments()))));
        return Json.createObjectBuilder()
                .add("key", number.key())
                .add("measure", number.measure())
                .add("unit", number.unit())
                .add("before", number.before())
                .add("fractionBefore", number.fractionBefore())
                .add("now", number.now())
                .add("fractionNow", number.fractionNow())
                .add("difference", number.difference())
                .add("reasons", reasons)
                .build();
    }

    public static Changes read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            return new Changes(
                    json.getString("joined"),
                    json.getString("left"),
                    json.getString("corrected"),
                    objects(json, "versions").stream()
                            .map(version -> new Changes.Version(
                                    Changes.Version.Kind.valueOf(version.getString("kind")),
                                    version.getString("before"),
                                    version.getString("now")))
                            .toList(),
                    objects(json, "numbers").stream().map(ChangesText::number).toList(),
                    json.getInt("unchanged"));
        }
    }

    private static NumberChange number(JsonObject json) {
        return new NumberChange(
                json.getString("key"),
                json.getString("measure"),
                json.getString("unit"),
                json.getString("before"),
                json.getString("fractionBefore"),
                json.getString("now"),
                json.getString("fractionNow"),
                json.getString("difference"),
                objects(json, "reasons").stream().map(ChangesText::reason).toList());
    }

    private static NumberChange.Reason reason(JsonObject json) {
        return new NumberChange.Reason(
                NumberChange.Kind.valueOf(json.getString("kind")),
                json.getJsonArray("arguments").getValuesAs(JsonString::getString));
    }

    private static List<JsonObject> objects(JsonObject json, String name) {
        return json.getJsonArray(name).getValuesAs(JsonObject.class);
    }
}
