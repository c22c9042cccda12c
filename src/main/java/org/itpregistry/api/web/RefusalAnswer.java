package org.itpregistry.api.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.itpregistry.platform.domain.Refusal;

/** A refused act: 401, 403, 404, or 422 where it is about the content. */
@Provider
public class RefusalAnswer implements ExceptionMapper<Refusal> {
    private static final int UNPROCESSABLE = 422;

    @Inject
    private ProblemJson problems;

    @Override
    public Response toResponse(Refusal refusal) {
        Object[] arguments = refusal.arguments().toArray();
        return switch (refusal.kind()) {
            case NOT_FOUND -> problems.answer(404, "problem.notFound");
            case NOT_LOGGED_IN -> problems.answer(401, "problem.noToken");
            case NOT_ALLOWED -> problems.answer(403, "problem.notAllowed");
            default -> problems.answer(UNPROCESSABLE, "problem.refused.title", refusal.messageKey(), arguments);
        };
    }
}
