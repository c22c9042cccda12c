package org.itpregistry.api.web;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.itpregistry.cut.domain.DataCut;
import org.itpregistry.job.domain.Job;
import org.itpregistry.job.domain.JobState;

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

    /** @param failure in words; empty when there is none */
    static JsonObject of(Job job, String failure) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", job.id().toString())
                .add("cohort", job.scope())
                .add("name", job.title())
                .add("running", job.isOpen())
                .add("step", step(job))
                .add("form", job.at())
                .add("rows", job.done());
        if (job.state() == JobState.DONE) {
            json.add("cut", job.result().key());
        }
        if (!failure.isEmpty()) {
            json.add("failure", failure);
        }
        return json.build();
    }

    static String step(Job job) {
        if (job.state() == JobState.DONE) {
            return job.state().name();
        }
        return job.step().isEmpty() ? "WAITING" : job.step();
    }
}
