package org.itpregistry.report.service;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import net.sf.jasperreports.engine.JRException;
import org.itpregistry.cohort.domain.ResultTable;
import org.itpregistry.protocol.service.Protocols;
import org.itpregistry.report.domain.CohortSummary;
import org.itpregistry.report.domain.Edition;
import org.itpregistry.study.ReconstructedCohort;
import org.itpregistry.study.StudyResult;

/** The report of the reconstructed cohort, printed once for all tests; kept as target/parveen2019.pdf to be looked at. */
final class SummaryPdf {
    static final StudyResult RESULT =
            StudyResult.of(new Protocols().of("parveen2019").orElseThrow(), ReconstructedCohort.load("parveen2019"));
    static final Edition EDITION = Edition.of(Instant.parse("2026-01-02T03:04:05Z"), ResultTable.of(RESULT));
    static final CohortSummary SUMMARY = CohortSummary.of(RESULT, EDITION);
    static final byte[] PDF = print();

    private SummaryPdf() {}

    private static byte[] print() {
        try {
            byte[] pdf = PdfFile.of(
                    SummaryPrint.of(SUMMARY), SUMMARY.fileTitle(RESULT.cohort()), "ITP registry", SUMMARY.subtitle());
            Files.write(Path.of("target", "parveen2019.pdf"), pdf);
            return pdf;
        } catch (JRException | java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
