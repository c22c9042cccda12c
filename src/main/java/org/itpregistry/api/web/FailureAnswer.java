package org.itpregistry.api.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.itpregistry.access.service.CallContext;

/** Everything else: what the server itself turns away keeps its status; a bug is 500 with an incident and nothing inside. */
@Provider
public class FailureAnswer implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(FailureAnswer.class.getName());

    @Inject
    private ProblemJson problems;

    @Inject
    private CallContext context;

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof WebApplicationException known) {
            Response original = known.getResponse();
            return Response.fromResponse(problems.answer(original.getStatus(), keyOf(original.getStatus())))
                    .header("Allow", original.getHeaderString("Allow"))
                    .build();
        }
        LOG.log(Level.SEVERE, "incident " + context.request(), failure);
        return problems.answer(500, "problem.failure");
    }

    private static String keyOf(int status) {
        return switch (status) {
            case 404 -> "problem.notFound";
            case 405 -> "problem.method";
            case 406 -> "problem.notAcceptable";
            case 413 -> "problem.tooLarge";
            case 415 -> "problem.mediaType";
            default -> status < 500 ? "problem.badRequest" : "problem.failure";
        };
    }
}
