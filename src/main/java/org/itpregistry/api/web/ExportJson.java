package org.itpregistry.api.web;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.itpregistry.export.domain.Export;
import org.itpregistry.job.domain.Job;
import org.itpregistry.job.domain.JobState;

/** Exports, and those being made, as the doors show them. */
final class ExportJson {
    private ExportJson() {}

    static JsonObject of(Export export) {
        JsonArrayBuilder files = Json.createArrayBuilder();
        export.files()
                .forEach(file -> files.add(Json.createObjectBuilder()
                        .add("name", file.name())
                        .add("rows", file.rows())
                        .add("sha256", file.sha256())));
        return Json.createObjectBuilder()
                .add("id", export.key())
                .add("scope", export.scope().kind().name())
                .add("key", export.scope().key())
                .add("format", export.format().name())
                .add("purpose", export.purpose())
                .add("madeAt", export.madeAt().toString())
                .add("madeBy", export.madeBy())
                .add("version", export.productVersion())
                .add("rows", export.rows())
                .add("files", files)
                .add("fileName", export.fileName())
                .add("bytes", export.bytes())
                .add("sha256", export.sha256())
                .add("kept", export.isKept())
                .build();
    }

    /** @param failure in words; empty when there is none */
    static JsonObject of(Job job, String failure) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", job.id().toString())
                .add("key", job.scope())
                .add("purpose", job.title())
                .add("running", job.isOpen())
                .add("step", CutJson.step(job))
                .add("file", job.at())
                .add("rows", job.done());
        if (job.state() == JobState.DONE) {
            json.add("export", job.result().key());
        }
        if (!failure.isEmpty()) {
            json.add("failure", failure);
        }
        return json.build();
    }
}
