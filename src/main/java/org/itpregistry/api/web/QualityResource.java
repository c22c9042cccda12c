package org.itpregistry.api.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.itpregistry.assessment.domain.QualityLine;
import org.itpregistry.assessment.domain.QualityReport;
import org.itpregistry.assessment.service.QualityService;
import org.itpregistry.report.domain.FileFormat;

/** What to look at in the data of a cohort: warnings of rules of entry, and notes of guideline texts. */
@Path("/quality")
public class QualityResource {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader("center_id", "patient_id", "kind", "rule", "form", "row_id", "item", "text")
            .setRecordSeparator('\n')
            .get();

    @Inject
    private QualityService quality;

    /** A row a warning or note, as CSV. */
    @GET
    public Response quality(@QueryParam("cohort") String cohort) {
        QualityReport report = quality.handOut(Formats.named(cohort));
        return Formats.file(csv(report), FileFormat.CSV, FileFormat.CSV.fileName("quality", report.cohort()));
    }

    private static StreamingOutput csv(QualityReport report) {
        return out -> {
            try (var csv = new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), FORMAT)) {
                for (QualityLine line : report.lines()) {
                    csv.printRecord(
                            line.center(),
                            line.person(),
                            line.kind(),
                            line.rule(),
                            line.form(),
                            line.row(),
                            line.item(),
                            line.text());
                }
            }
        };
    }
}
