package org.itpregistry.builder.service;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.util.List;

/**
 * A number that most studies want, ready to be ticked.
 *
 * @param ticked whether a new study begins with it
 */
public record ReadyEndpoint(String measure, boolean ticked, JsonObject endpoint) {
    private static final List<ReadyEndpoint> ALL = read();

    /** In the order of a report. */
    public static List<ReadyEndpoint> all() {
        return ALL;
    }

    private static List<ReadyEndpoint> read() {
        try (JsonReader reader =
                Json.createReader(ReadyEndpoint.class.getResourceAsStream("/org/itpregistry/report/endpoints.json"))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(entry -> new ReadyEndpoint(
                            entry.getJsonObject("endpoint").getString("measure"),
                            entry.getBoolean("ticked"),
                            entry.getJsonObject("endpoint")))
                    .toList();
        }
    }
}
