package org.itpregistry.api.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.itpregistry.platform.domain.Refused;

/** An entry that breaks rules of entry: 422 with every finding. */
@Provider
public class RefusedAnswer implements ExceptionMapper<Refused> {
    private static final int UNPROCESSABLE = 422;

    @Inject
    private ProblemJson problems;

    @Override
    public Response toResponse(Refused refused) {
        return problems.answer(UNPROCESSABLE, "problem.rules", refused.findings());
    }
}
