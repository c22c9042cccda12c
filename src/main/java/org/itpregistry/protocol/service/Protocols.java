package org.itpregistry.protocol.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.util.List;
import java.util.Optional;
import org.itpregistry.platform.service.InsideOnly;
import org.itpregistry.study.Protocol;

/** The study protocols that ship with the registry, read from reports/studies. */
@ApplicationScoped
@InsideOnly("reads the files that ship")
public class Protocols {
    private static final List<String> SHIPPED = List.of(
            "akbar2021",
            "arnold2010",
            "chua2005",
            "crickx2020",
            "dichtwald2021",
            "guideline",
            "ito2021",
            "oo2004",
            "parveen2019",
            "podolanczuk2009",
            "robak2007",
            "tanaka2006");

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
            return ProtocolJson.read(reader.readObject());
        }
    }
}
