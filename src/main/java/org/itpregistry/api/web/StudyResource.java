package org.itpregistry.api.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.itpregistry.cohort.domain.Request;
import org.itpregistry.cohort.service.StudyService;
import org.itpregistry.protocol.domain.StoredVersion;
import org.itpregistry.protocol.service.ProtocolService;
import org.itpregistry.protocol.service.ProtocolText;
import org.itpregistry.report.domain.FileFormat;
import org.itpregistry.report.service.ReportService;

/** The studies that can be run, their results and their reports. */
@Path("/studies")
public class StudyResource {
    @Inject
    private StudyService studies;

    @Inject
    private ReportService reports;

    @Inject
    private ProtocolService protocols;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public JsonArray list() {
        JsonArrayBuilder list = Json.createArrayBuilder();
        studies.studies()
                .forEach(study -> list.add(Json.createObjectBuilder()
                        .add("id", study.id())
                        .add("title", study.title())
                        .add("citation", study.citation())
                        .add("version", study.version())));
        return list.build();
    }

    /** A protocol as JSON; that of an older version by its number. */
    @GET
    @Path("/{study}")
    @Produces(MediaType.APPLICATION_JSON)
    public String protocol(@PathParam("study") String study, @QueryParam("version") String version) {
        String address = version == null || version.isEmpty() ? study : study + "@" + version;
        return ProtocolText.write(protocols.of(address));
    }

    /** Keeps a protocol: a new study, or the next version of one that the caller made. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response save(@QueryParam("note") String note, @QueryParam("from") String from, InputStream body)
            throws IOException {
        byte[] text = body.readNBytes(4 * ProtocolText.LONGEST + 1);
        StoredVersion saved = protocols.save(new String(text, StandardCharsets.UTF_8), note, from);
        String id = saved.study().key();
        return Response.created(URI.create("studies/" + id + "?version=" + saved.number()))
                .entity(Json.createObjectBuilder()
                        .add("id", id)
                        .add("version", saved.number())
                        .add("title", saved.title())
                        .add("sha256", saved.sha256())
                        .build())
                .build();
    }

    /** The numbers of a study, one a row: by the format that is named, else by the Accept header, else as CSV. */
    @GET
    @Path("/{study}/results")
    public Response results(
            @BeanParam ResultAddress address, @QueryParam("format") String format, @Context HttpHeaders headers) {
        return file(address.request(), Formats.TABLES.chosen(format, headers));
    }

    /** The report on a study: by the format that is named, else by the Accept header, else as PDF. */
    @GET
    @Path("/{study}/report")
    public Response report(
            @BeanParam ResultAddress address, @QueryParam("format") String format, @Context HttpHeaders headers) {
        return file(address.request(), Formats.REPORTS.chosen(format, headers));
    }

    /** The persons behind a number, a row a person, as CSV. */
    @GET
    @Path("/{study}/members")
    public Response members(@BeanParam ResultAddress address, @QueryParam("row") int row) {
        Request request = address.request();
        String name = FileFormat.CSV.fileName(request.study() + "-" + row, request.cohort());
        return Formats.file(reports.behind(request, row).csv(), FileFormat.CSV, name);
    }

    /** A figure of the report as SVG. */
    @GET
    @Path("/{study}/figures/{name}.svg")
    @Produces("image/svg+xml")
    public String figure(@BeanParam ResultAddress address, @PathParam("name") String name) {
        return reports.figure(address.request(), name);
    }

    private Response file(Request request, FileFormat format) {
        String name = format.fileName(request.study(), request.cohort());
        return Formats.file(reports.file(request, format), format, name);
    }
}
