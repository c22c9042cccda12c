package org.itpregistry.api.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.itpregistry.cut.domain.CutOrder;
import org.itpregistry.cut.domain.CutScope;
import org.itpregistry.cut.domain.DataCut;
import org.itpregistry.cut.service.CutJobs;
import org.itpregistry.cut.service.CutService;
import org.itpregistry.job.domain.Job;
import org.itpregistry.job.web.JobWords;
import org.itpregistry.platform.domain.Refusal;

/** Data cuts: the list, one of them, and the taking of a new one. */
@Path("/cuts")
@Produces(MediaType.APPLICATION_JSON)
public class CutsResource {
    /** Within this a cut is answered; one that takes longer goes on as a job. */
    private static final long SECONDS = 5;

    @Inject
    private CutService cuts;

    @Inject
    private CutJobs jobs;

    @Inject
    private JobWords words;

    @GET
    public JsonArray list(@QueryParam("cohort") String cohort) {
        List<DataCut> found = cohort == null || cohort.isEmpty() ? cuts.all() : cuts.ofCohort(cohort);
        JsonArrayBuilder list = Json.createArrayBuilder();
        found.forEach(cut -> list.add(CutJson.of(cut)));
        return list.build();
    }

    @GET
    @Path("/{id}")
    public JsonObject one(@PathParam("id") String id) {
        return CutJson.of(cuts.find(id));
    }

    /** 201 with the cut, or 202 with the job that takes it. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response take(JsonObject body, @Context UriInfo address) {
        Job job = jobs.take(order(body), SECONDS);
        if (job.isOpen()) {
            URI there = address.getAbsolutePathBuilder()
                    .path("jobs")
                    .path(job.id().toString())
                    .build();
            return Response.accepted(json(job)).location(there).build();
        }
        if (!job.message().isEmpty()) {
            throw new Refusal(
                    job.message().get(0), job.message().stream().skip(1).toArray());
        }
        URI there = address.getAbsolutePathBuilder().path(job.result().key()).build();
        return Response.created(there)
                .entity(CutJson.of(cuts.find(job.result().key())))
                .build();
    }

    @GET
    @Path("/jobs/{job}")
    public JsonObject job(@PathParam("job") String job) {
        return json(jobs.find(job));
    }

    /** Cancels; what is done already stays. */
    @DELETE
    @Path("/jobs/{job}")
    public JsonObject cancel(@PathParam("job") String job) {
        jobs.cancel(job);
        return json(jobs.find(job));
    }

    private JsonObject json(Job job) {
        return CutJson.of(job, words.message(job));
    }

    private static CutOrder order(JsonObject body) {
        var sent = new SentJson(body, "refusal.cut.body");
        String day = sent.text("date");
        return new CutOrder(
                Formats.named(sent.text("cohort")),
                sent.text("name").strip(),
                day.isEmpty() ? null : day(day),
                scope(sent.text("scope")));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new Refusal("refusal.cut.day", text).about("date");
        }
    }

    private static CutScope scope(String name) {
        return Stream.of(CutScope.values())
                .filter(scope ->
                        name.isEmpty() ? scope == CutScope.ALL : scope.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new Refusal("refusal.cut.body"));
    }
}
