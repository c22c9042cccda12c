package org.itpregistry.api.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.itpregistry.access.domain.AccessKind;
import org.itpregistry.access.service.AccessLog;
import org.itpregistry.exchange.domain.Blanks;
import org.itpregistry.exchange.domain.BrokenBundle;
import org.itpregistry.exchange.domain.BundleLimits;
import org.itpregistry.exchange.domain.ImportMode;
import org.itpregistry.exchange.domain.ImportReport;
import org.itpregistry.exchange.domain.ReceivedArchive;
import org.itpregistry.exchange.service.ImportService;
import org.itpregistry.job.domain.JobProgress;

/** Takes bundles in: 200 for a clean check, 201 for a commit, 422 when something is wrong and nothing was stored. */
@Path("/imports")
@RequestScoped
public class ImportsResource {
    private static final int UNPROCESSABLE = 422;

    @Inject
    private ImportService imports;

    @Inject
    private AccessLog log;

    @Inject
    private ProblemJson problems;

    @POST
    @Consumes({
        "application/zip",
        "application/x-zip-compressed",
        "application/x-zip",
        MediaType.APPLICATION_OCTET_STREAM
    })
    @Produces(MediaType.APPLICATION_JSON)
    public Response post(
            @QueryParam("mode") String modeName,
            @QueryParam("blanks") String blanksName,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) Long length,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type,
            InputStream body)
            throws IOException {
        Optional<ImportMode> mode = ImportMode.of(modeName);
        if (mode.isEmpty()) {
            return problems.answer(Response.Status.BAD_REQUEST.getStatusCode(), "problem.importMode");
        }
        Optional<Blanks> blanks = Blanks.of(blanksName);
        if (blanks.isEmpty()) {
            return problems.answer(Response.Status.BAD_REQUEST.getStatusCode(), "problem.importBlanks");
        }
        if (length != null && length > BundleLimits.USUAL.archive()) {
            return tooLarge();
        }
        try (ReceivedArchive archive = ReceivedArchive.of(body, BundleLimits.USUAL)) {
            if (type.isCompatible(MediaType.APPLICATION_OCTET_STREAM_TYPE) && !archive.beginsAsZip()) {
                return problems.answer(Response.Status.UNSUPPORTED_MEDIA_TYPE.getStatusCode(), "problem.mediaType");
            }
            ImportReport report = imports.run(archive, mode.get(), blanks.get(), new JobProgress());
            log.note(AccessKind.IMPORT, mode.get().code() + " " + report.summary());
            return Response.status(status(report)).entity(ImportJson.of(report)).build();
        } catch (BrokenBundle broken) {
            return tooLarge();
        }
    }

    private Response tooLarge() {
        return problems.answer(Response.Status.REQUEST_ENTITY_TOO_LARGE.getStatusCode(), "problem.tooLarge");
    }

    private static int status(ImportReport report) {
        if (report.isRefused()) {
            return UNPROCESSABLE;
        }
        return report.mode() == ImportMode.COMMIT
                ? Response.Status.CREATED.getStatusCode()
                : Response.Status.OK.getStatusCode();
    }
}
