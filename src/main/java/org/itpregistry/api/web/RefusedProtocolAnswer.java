package org.itpregistry.api.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.itpregistry.protocol.domain.RefusedProtocol;

/** A text that is no protocol: 422 with every fault. */
@Provider
public class RefusedProtocolAnswer implements ExceptionMapper<RefusedProtocol> {
    private static final int UNPROCESSABLE = 422;

    @Inject
    private ProblemJson problems;

    @Override
    public Response toResponse(RefusedProtocol refused) {
        return problems.answer(UNPROCESSABLE, "problem.protocol", refused);
    }
}
