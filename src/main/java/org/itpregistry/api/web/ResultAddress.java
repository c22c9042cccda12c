package org.itpregistry.api.web;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.itpregistry.cohort.domain.Request;

/** The part of an address that says which result is asked for. */
public class ResultAddress {
    @PathParam("study")
    private String study;

    @QueryParam("cohort")
    private String cohort;

    @QueryParam("cut")
    private String cut;

    @QueryParam("audience")
    private String audience;

    /** @throws org.itpregistry.platform.domain.Refusal when the cohort is not named or the audience is not known */
    Request request() {
        return Request.of(study, Formats.named(cohort), cut, audience);
    }
}
