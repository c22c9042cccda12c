package org.itpregistry.api.web;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import org.itpregistry.assessment.service.CohortCut;
import org.itpregistry.measure.PatientHistory;
import org.itpregistry.outcome.catalog.OutcomeTable;

/** The table of outcomes as JSON: an array of objects with the names of the columns, cells as text, empty ones null. */
final class OutcomeJson {
    private OutcomeJson() {}

    static StreamingOutput of(CohortCut cut) {
        return out -> {
            var table = new OutcomeTable();
            List<String> header = table.header();
            try (JsonGenerator json = Json.createGenerator(out)) {
                json.writeStartArray();
                for (PatientHistory person : cut.persons()) {
                    json.writeStartObject();
                    write(json, header, table.row(person, cut.cutoff()));
                    json.writeEnd();
                }
                json.writeEnd();
            }
        };
    }

    private static void write(JsonGenerator json, List<String> header, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).isEmpty()) {
                json.writeNull(header.get(i));
            } else {
                json.write(header.get(i), cells.get(i));
            }
        }
    }
}
