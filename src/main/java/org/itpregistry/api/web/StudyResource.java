package org.itpregistry.api.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.report.domain.FileFormat;
import org.itpregistry.report.service.ReportService;
import org.itpregistry.report.service.StudyService;

/** The studies that can be run, their results and their reports. */
@Path("/studies")
public class StudyResource {
    private static final List<FileFormat> TABLES = List.of(FileFormat.CSV, FileFormat.JSON);
    private static final List<FileFormat> REPORTS = List.of(FileFormat.PDF, FileFormat.HTML);

    @Inject
    private StudyService studies;

    @Inject
    private ReportService reports;

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

    /** The numbers of a study, one a row: by the format that is named, else by the Accept header, else as CSV. */
    @GET
    @Path("/{study}/results")
    public Response results(
            @PathParam("study") String study,
            @QueryParam("cohort") String cohort,
            @QueryParam("format") String format,
            @Context HttpHeaders headers) {
        return file(study, cohort, chosen(format, TABLES, headers));
    }

    /** The report on a study: by the format that is named, else by the Accept header, else as PDF. */
    @GET
    @Path("/{study}/report")
    public Response report(
            @PathParam("study") String study,
            @QueryParam("cohort") String cohort,
            @QueryParam("format") String format,
            @Context HttpHeaders headers) {
        return file(study, cohort, chosen(format, REPORTS, headers));
    }

    private Response file(String study, String cohort, FileFormat format) {
        if (cohort == null || cohort.isEmpty()) {
            throw new Refusal("refusal.cohortNotNamed");
        }
        return Response.ok(reports.file(study, cohort, format), format.mediaType())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + format.fileName(study, cohort) + "\"")
                .build();
    }

    private static FileFormat chosen(String name, List<FileFormat> offered, HttpHeaders headers) {
        if (name != null) {
            return FileFormat.of(name)
                    .filter(offered::contains)
                    .orElseThrow(() -> new Refusal("refusal.format", name, names(offered)));
        }
        return headers.getAcceptableMediaTypes().stream()
                .flatMap(accepted ->
                        offered.stream().filter(format -> accepted.isCompatible(MediaType.valueOf(format.mediaType()))))
                .findFirst()
                .orElse(offered.get(0));
    }

    private static String names(List<FileFormat> offered) {
        return String.join(", ", offered.stream().map(FileFormat::extension).toList());
    }
}
