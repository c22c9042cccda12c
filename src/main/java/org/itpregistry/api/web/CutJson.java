package org.itpregistry.api.web;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.itpregistry.cut.domain.DataCut;
import org.itpregistry.cut.service.CutJob;

/** Data cuts, and those being taken, as the doors show them. */
final class CutJson {
    private CutJson() {}

    static JsonObject of(DataCut cut) {
        return Json.createObjectBuilder()
                .add("id", cut.key())
                .add("name", cut.name())
                .add("cohort", cut.cohort())
                .add("cutoff", cut.cutoff().toString())
                .add("takenAt", cut.takenAt().toString())
                .add("takenBy", cut.takenBy())
                .add("scope", cut.scope().name())
                .add("version", cut.productVersion())
                .add("persons", cut.persons())
                .add("leftOut", cut.leftOut())
                .add("rows", cut.rows())
                .add("sha256", cut.sha256())
                .build();
    }

    /** @param failure in words; null when there is none */
    static JsonObject of(CutJob job, String failure) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", job.id())
                .add("cohort", job.order().cohort())
                .add("name", job.order().name())
                .add("running", job.isRunning())
                .add("step", job.progress().step().name())
                .add("form", job.progress().form())
                .add("rows", job.progress().rows());
        if (job.cut() != null) {
            json.add("cut", job.cut().key());
        }
        if (failure != null) {
            json.add("failure", failure);
        }
        return json.build();
    }
}
