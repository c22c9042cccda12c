package org.itpregistry.report.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.util.List;
import java.util.Optional;
import org.itpregistry.study.Endpoint;
import org.itpregistry.study.Population;
import org.itpregistry.study.Protocol;
import org.itpregistry.study.Statistic;

/** The study protocols that ship with the registry, read from reports/studies. */
@ApplicationScoped
public class Protocols {
    private static final List<String> SHIPPED = List.of("parveen2019");

    private final List<Protocol> all = SHIPPED.stream().map(Protocols::read).toList();

    public List<Protocol> all() {
        return all;
    }

    public Optional<Protocol> of(String id) {
        return all.stream().filter(protocol -> protocol.id().equals(id)).findFirst();
    }

    private static Protocol read(String id) {
        try (JsonReader reader =
                Json.createReader(Protocols.class.getResourceAsStream("/reports/studies/" + id + ".json"))) {
            JsonObject protocol = reader.readObject();
            return new Protocol(
                    protocol.getString("id"),
                    protocol.getInt("version"),
                    protocol.getString("title"),
                    protocol.getString("citation"),
                    protocol.getString("doi"),
                    protocol.getString("population"),
                    protocol.getJsonArray("endpoints").getValuesAs(Protocols::endpoint));
        }
    }

    private static Endpoint endpoint(JsonObject endpoint) {
        return new Endpoint(
                endpoint.getString("itemId"),
                endpoint.getString("section"),
                endpoint.getString("measure"),
                Population.valueOf(endpoint.getString("population")),
                Statistic.valueOf(endpoint.getString("statistic")),
                endpoint.getString("definition"),
                endpoint.getString("finding"),
                endpoint.getString("unit"),
                endpoint.getString("published"),
                endpoint.getString("note"));
    }
}
