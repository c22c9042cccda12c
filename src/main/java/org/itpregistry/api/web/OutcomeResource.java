package org.itpregistry.api.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.itpregistry.assessment.service.CohortCut;
import org.itpregistry.assessment.service.OutcomeService;
import org.itpregistry.outcome.catalog.OutcomeTable;
import org.itpregistry.report.domain.FileFormat;

/** What the definitions answer on each person of a cohort. */
@Path("/outcomes")
public class OutcomeResource {
    @Inject
    private OutcomeService outcomes;

    /** A row a person, in order of the source key, at the data cutoff of the cohort. */
    @GET
    public Response outcomes(
            @QueryParam("cohort") String cohort, @QueryParam("format") String format, @Context HttpHeaders headers) {
        FileFormat chosen = Formats.TABLES.chosen(format, headers);
        CohortCut cut = outcomes.handOut(Formats.named(cohort), chosen.extension());
        StreamingOutput rows = chosen == FileFormat.CSV ? csv(cut) : OutcomeJson.of(cut);
        return Formats.file(rows, chosen, chosen.fileName("outcomes", cut.cohort()));
    }

    private static StreamingOutput csv(CohortCut cut) {
        return out -> {
            try (var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
                new OutcomeTable().write(cut.persons(), cut.cutoff(), writer);
            }
        };
    }
}
