package org.itpregistry.report.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.itpregistry.cohort.domain.ResultTable;
import org.itpregistry.report.domain.CohortSummary;
import org.itpregistry.report.domain.Edition;
import org.itpregistry.report.domain.NobodyQualifies;
import org.itpregistry.report.domain.Workbook;
import org.itpregistry.study.Criterion;
import org.itpregistry.study.Group;
import org.itpregistry.study.Protocol;
import org.itpregistry.study.StudyResult;
import org.itpregistry.study.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Studies whose cohort is not empty, and whose population is: the last criterion turns the last away. */
class EmptiedStudiesTest {
    private static final String LATE = "Born on another planet";

    static List<String> studies() {
        return Studies.all().stream()
                .filter(study -> Studies.protocol(study).everyone().unit() != Unit.ARM)
                .toList();
    }

    /** The study with one criterion more, which nobody meets. */
    private static StudyResult emptied(String study) {
        Protocol protocol = Studies.protocol(study);
        Group everyone = protocol.everyone();
        List<Group.Step> steps = new ArrayList<>(everyone.steps());
        steps.add(new Group.Step(LATE, new Criterion.Not(new Criterion.All(List.of()))));
        List<Group> groups = new ArrayList<>(protocol.groups());
        groups.set(
                0, new Group(everyone.id(), everyone.text(), everyone.unit(), everyone.of(), steps, everyone.cases()));
        return StudyResult.of(
                new Protocol(
                        protocol.id(),
                        protocol.version(),
                        protocol.title(),
                        protocol.citation(),
                        protocol.doi(),
                        protocol.population(),
                        protocol.index(),
                        groups,
                        protocol.endpoints(),
                        protocol.baseline(),
                        protocol.figures()),
                Studies.cohort(study));
    }

    private static CohortSummary summary(StudyResult result) {
        return CohortSummary.of(result, Edition.of(Instant.parse("2026-01-02T03:04:05Z"), ResultTable.of(result)));
    }

    @ParameterizedTest
    @MethodSource("studies")
    void the_criterion_that_emptied_it_is_named_in_every_form_and_the_flow_is_shown(String study) throws Exception {
        StudyResult result = emptied(study);
        CohortSummary summary = summary(result);
        String why = NobodyQualifies.why(result).orElseThrow();
        assertThat(why).contains(LATE);
        assertThat(summary.results()).isEmpty();
        assertThat(summary.opening())
                .singleElement()
                .satisfies(line -> assertThat(line.figure().description()).contains(LATE));

        try (var pdf = Loader.loadPDF(PdfFile.of(SummaryPrint.of(summary), study, "ITP registry", "Summary"))) {
            String text = unspaced(new PDFTextStripper().getText(pdf));
            assertThat(text).contains(unspaced(why));
            assertThat(pdf.getNumberOfPages()).isOne();
        }
        String html = HtmlFile.of(summary, study);
        assertThat(html).contains(LATE).contains("<svg").doesNotContain("<th scope=\"row\"");
        String docx = Parts.of(DocxFile.of(summary, study, "ITP registry"))
                .xml("word/document.xml")
                .getDocumentElement()
                .getTextContent();
        assertThat(unspaced(docx)).contains(unspaced(why));
        Parts workbook = Parts.of(XlsxFile.of(Workbook.of(result, summary), study, "ITP registry"));
        assertThat(unspaced(new String(workbook.bytes().get("xl/sharedStrings.xml"), StandardCharsets.UTF_8)))
                .contains(unspaced(LATE));
        assertThat(Workbook.of(result, summary).sheets()).hasSize(2);
    }

    private static String unspaced(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", "");
    }
}
