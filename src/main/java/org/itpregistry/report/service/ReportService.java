package org.itpregistry.report.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import net.sf.jasperreports.engine.JRException;
import org.itpregistry.access.domain.AccessKind;
import org.itpregistry.access.domain.Act;
import org.itpregistry.access.service.AccessLog;
import org.itpregistry.access.service.Allowed;
import org.itpregistry.cohort.domain.Request;
import org.itpregistry.cohort.domain.ResultTable;
import org.itpregistry.cohort.service.StudyService;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.platform.service.Svg;
import org.itpregistry.report.domain.CohortSummary;
import org.itpregistry.report.domain.Edition;
import org.itpregistry.report.domain.FileFormat;
import org.itpregistry.report.domain.NumberBehind;
import org.itpregistry.report.domain.Workbook;
import org.itpregistry.study.Audience;
import org.itpregistry.study.StudyResult;
import org.itpregistry.text.Language;

/** Hands out the results of studies as files, and keeps a note of each that left the house. */
@Stateless
@Allowed(Act.READ_RESULTS)
public class ReportService {
    @Inject
    private StudyService studies;

    @Inject
    private ReportTurns turns;

    @Inject
    private AccessLog log;

    @Inject
    private Clock clock;

    /** @throws Refusal when what is asked for does not exist for the caller */
    public byte[] file(Request request, FileFormat format) {
        byte[] file = turns.inTurn(() -> file(request, studies.run(request), format));
        log.note(AccessKind.REPORT, format.extension() + " of " + request.inWords());
        return file;
    }

    /**
     * The persons behind a number.
     *
     * @param place of the number among those of the result, the first being 1
     * @throws Refusal when what is asked for does not exist for the caller, or names nobody to its audience
     */
    public NumberBehind behind(Request request, int place) {
        StudyResult result = studies.run(request);
        if (request.audience() != Audience.INSIDE
                || place < 1
                || place > result.rows().size()) {
            throw Refusal.notFound();
        }
        log.note(AccessKind.REPORT, "persons behind number " + place + " of " + request.inWords());
        return new NumberBehind(result, place, studies.persons(request.cohort()));
    }

    /**
     * A figure of the report on a study of a cohort.
     *
     * @param name of the figure
     * @return an SVG document
     * @throws Refusal when the result or the figure does not exist for the caller
     */
    public String figure(Request request, String name) {
        StudyResult result = studies.run(request);
        String svg = CohortSummary.of(result, edition(request, result, ResultTable.of(result)))
                .figure(name)
                .map(Svg::of)
                .orElseThrow(Refusal::notFound);
        log.note(AccessKind.REPORT, "figure " + name + " of " + request.inWords());
        return svg;
    }

    /** A result that was made already, as a file that stays in the house. */
    public byte[] file(Request request, StudyResult result, FileFormat format) {
        ResultTable table = ResultTable.of(result);
        Edition edition = edition(request, result, table);
        return switch (format) {
            case CSV -> table.csv().getBytes(StandardCharsets.UTF_8);
            case JSON -> ResultJson.of(table, result.lists()).toString().getBytes(StandardCharsets.UTF_8);
            default -> printed(result, edition, format);
        };
    }

    private Edition edition(Request request, StudyResult result, ResultTable table) {
        return Edition.of(clock.instant(), table, studies.origin(request, result, table));
    }

    private byte[] printed(StudyResult result, Edition edition, FileFormat format) {
        CohortSummary summary = CohortSummary.of(result, edition);
        String title = summary.fileTitle(result.cohort());
        String author = Language.say("report.author");
        try {
            return switch (format) {
                case PDF -> PdfFile.of(SummaryPrint.of(summary), title, author, summary.subtitle());
                case DOCX -> DocxFile.of(summary, title, author);
                case XLSX -> XlsxFile.of(Workbook.of(result, summary), title, author);
                case HTML -> HtmlFile.of(summary, title).getBytes(StandardCharsets.UTF_8);
                case CSV, JSON -> throw new IllegalArgumentException(format + " is a table");
            };
        } catch (JRException e) {
            throw new IllegalStateException(title, e);
        }
    }
}
