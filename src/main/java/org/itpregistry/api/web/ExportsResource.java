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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.itpregistry.export.domain.Export;
import org.itpregistry.export.domain.ExportFormat;
import org.itpregistry.export.domain.ExportOrder;
import org.itpregistry.export.domain.ExportScope;
import org.itpregistry.export.service.ExportJobs;
import org.itpregistry.export.service.ExportService;
import org.itpregistry.job.domain.Job;
import org.itpregistry.job.web.JobWords;
import org.itpregistry.platform.domain.Refusal;

/** Exports: the list, one of them, its file, and the making of a new one. */
@Path("/exports")
@Produces(MediaType.APPLICATION_JSON)
public class ExportsResource {
    /** Within this an export is answered; one that takes longer goes on as a job. */
    private static final long SECONDS = 5;

    @Inject
    private ExportService exports;

    @Inject
    private ExportJobs jobs;

    @Inject
    private JobWords words;

    @GET
    public JsonArray list() {
        JsonArrayBuilder list = Json.createArrayBuilder();
        exports.newest().forEach(export -> list.add(ExportJson.of(export)));
        return list.build();
    }

    @GET
    @Path("/{id}")
    public JsonObject one(@PathParam("id") String id) {
        return ExportJson.of(exports.find(id));
    }

    /** The file itself. */
    @GET
    @Path("/{id}/file")
    @Produces("application/zip")
    public Response file(@PathParam("id") String id) {
        Export export = exports.fetchable(id);
        StreamingOutput content = out -> exports.send(export, out);
        return Response.ok(content, export.format().mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, export.bytes())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + export.fileName() + "\"")
                .build();
    }

    /** 201 with the export, or 202 with the job that makes it. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response make(JsonObject body, @Context UriInfo address) {
        Job job = jobs.make(order(body), SECONDS);
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
                .entity(ExportJson.of(exports.find(job.result().key())))
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
        return ExportJson.of(job, words.message(job));
    }

    private static ExportOrder order(JsonObject body) {
        var sent = new SentJson(body, "refusal.export.body");
        return new ExportOrder(
                ExportScope.of(sent.text("scope") + " " + sent.text("key")),
                format(sent.text("format").isEmpty() ? ExportFormat.BUNDLE.name() : sent.text("format")),
                sent.text("purpose").strip());
    }

    private static ExportFormat format(String name) {
        return ExportFormat.of(name).orElseThrow(() -> new Refusal("refusal.export.format", names()).about("format"));
    }

    private static String names() {
        return Stream.of(ExportFormat.values()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
