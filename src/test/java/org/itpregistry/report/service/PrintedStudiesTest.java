package org.itpregistry.report.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import net.sf.jasperreports.engine.JRException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.itpregistry.cohort.domain.ResultTable;
import org.itpregistry.report.domain.CohortSummary;
import org.itpregistry.report.domain.Edition;
import org.itpregistry.report.domain.ResultLine;
import org.itpregistry.study.StudyResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every study can be put on paper, with or without the figures of a study of pregnancies. */
class PrintedStudiesTest {
    static List<String> studies() {
        return Studies.all();
    }

    private static CohortSummary summary(StudyResult result) {
        return CohortSummary.of(result, Edition.of(Instant.parse("2026-01-02T03:04:05Z"), ResultTable.of(result)));
    }

    private static String text(CohortSummary summary) throws IOException, JRException {
        byte[] file = PdfFile.of(SummaryPrint.of(summary), "t", "a", "s");
        try (PDDocument pdf = Loader.loadPDF(file)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return plain(stripper.getText(pdf));
        }
    }

    private static String plain(String text) {
        return text.replaceAll("<[^>]+>", "").replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    @ParameterizedTest
    @MethodSource("studies")
    void its_numbers_are_printed_beside_those_of_the_paper(String study) throws IOException, JRException {
        CohortSummary summary = summary(Studies.result(study));
        String text = text(summary);
        assertThat(text).doesNotContain("{0}", "null");
        for (ResultLine line : summary.results()) {
            boolean number = line.value().matches("[\\d.\\s\\p{Z}]+");
            if (number && !line.published().isBlank()) {
                assertThat(text).contains(plain(line.fraction() + " " + line.value()));
            }
        }
    }
}
