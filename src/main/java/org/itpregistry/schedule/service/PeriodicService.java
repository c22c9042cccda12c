package org.itpregistry.schedule.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import net.sf.jasperreports.engine.JRException;
import org.itpregistry.access.domain.AccessKind;
import org.itpregistry.access.domain.Act;
import org.itpregistry.access.domain.Caller;
import org.itpregistry.access.domain.Center;
import org.itpregistry.access.domain.Channel;
import org.itpregistry.access.domain.Role;
import org.itpregistry.access.service.AccessLog;
import org.itpregistry.access.service.Allowed;
import org.itpregistry.access.service.CenterList;
import org.itpregistry.access.service.RunAs;
import org.itpregistry.assessment.domain.ItemCount;
import org.itpregistry.assessment.domain.QualityReport;
import org.itpregistry.assessment.service.Completeness;
import org.itpregistry.assessment.service.QualityService;
import org.itpregistry.codelist.service.CodeListReader;
import org.itpregistry.cohort.service.CutRuns;
import org.itpregistry.cut.domain.CutContent;
import org.itpregistry.cut.service.CutService;
import org.itpregistry.history.service.CohortService;
import org.itpregistry.history.service.HistoryReader;
import org.itpregistry.job.service.RegistryCaller;
import org.itpregistry.measure.Vocabulary;
import org.itpregistry.patient.domain.Cohort;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.report.domain.CohortSummary;
import org.itpregistry.report.domain.FileFormat;
import org.itpregistry.report.domain.GeneralReport;
import org.itpregistry.report.domain.Workbook;
import org.itpregistry.report.service.DocxFile;
import org.itpregistry.report.service.HtmlFile;
import org.itpregistry.report.service.PdfFile;
import org.itpregistry.report.service.SummaryPrint;
import org.itpregistry.report.service.XlsxFile;
import org.itpregistry.schedule.domain.AnnualData;
import org.itpregistry.schedule.domain.AnnualReport;
import org.itpregistry.schedule.domain.CenterFeedback;
import org.itpregistry.schedule.domain.FeedbackData;
import org.itpregistry.schedule.domain.OwnRows;
import org.itpregistry.study.Audience;
import org.itpregistry.text.Language;

/** Makes the reports that are no studies: for a center on itself, and on a year of the registry. */
@Stateless
@Allowed(Act.READ_RESULTS)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PeriodicService {
    @Inject
    private CohortService cohorts;

    @Inject
    private CenterList centers;

    @Inject
    private HistoryReader histories;

    @Inject
    private CodeListReader lists;

    @Inject
    private Completeness completeness;

    @Inject
    private QualityService quality;

    @Inject
    private CutService cuts;

    @Inject
    private CutRuns runs;

    @Inject
    private EntryLags lags;

    @Inject
    private RunAs runAs;

    @Inject
    private AccessLog log;

    @Inject
    private Clock clock;

    /** The cohorts that the caller may choose from. */
    public List<Cohort> cohorts() {
        return cohorts.visible();
    }

    /** The centers that the caller may read a report on. */
    public List<Center> centers() {
        return centers.visible();
    }

    /**
     * What a center is told of itself. Other centers are in it as one sum, which the registry makes; the caller never has
     * their records.
     *
     * @throws Refusal when the cohort or the center does not exist for the caller
     */
    public GeneralReport feedback(String cohortKey, String centerKey) {
        Cohort cohort = cohorts.of(cohortKey);
        Center center = centers().stream()
                .filter(one -> one.sourceKey().equals(centerKey))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        LocalDate cutoff = cohorts.cutoff(cohort.id());
        var atCenter = new Caller(0, "registry job", Set.of(), Map.of(center.id(), Set.of(Role.MONITOR)));
        List<ItemCount> own = as(atCenter, () -> completeness.items(cohort.id()));
        LocalDate today = LocalDate.now(clock);
        Vocabulary vocabulary = lists.inForce().vocabulary();
        OwnRows ownRows = new OwnRows(
                as(atCenter, () -> completeness.gaps(cohort.id())),
                as(atCenter, () -> completeness.warnings(cohort.id())),
                as(RegistryCaller.REGISTRY, () -> lags.rows(cohort.id(), center.id(), today)));
        return as(
                RegistryCaller.REGISTRY,
                () -> CenterFeedback.of(new FeedbackData(
                        cohort.sourceKey(),
                        cohort.value(Cohort.TITLE),
                        cohort.value(Cohort.SYNTHETIC),
                        cutoff,
                        center.sourceKey(),
                        histories.cohort(cohort.id(), vocabulary),
                        vocabulary,
                        own,
                        completeness.items(cohort.id()),
                        completeness.warnings(cohort.id()).size(),
                        ownRows,
                        lags.of(cohort.id(), center.id(), today))));
    }

    /**
     * The report on the year in which the data end.
     *
     * @param cut key of a data cut; empty for the data of the moment
     * @throws Refusal when the cohort or the cut does not exist for the caller
     */
    @Allowed(Act.READ_FEEDBACK)
    public GeneralReport annual(String cohortKey, Optional<String> cut, Audience audience) {
        QualityReport state = quality.report(cohortKey);
        Cohort cohort = cohorts.of(cohortKey);
        Optional<CutContent> content = cut.map(cuts::content);
        Vocabulary vocabulary = lists.inForce().vocabulary();
        return AnnualReport.of(new AnnualData(
                cohort.sourceKey(),
                cohort.value(Cohort.TITLE),
                cohort.value(Cohort.SYNTHETIC),
                content.map(frozen -> frozen.cut().cutoff()).orElse(state.cutoff()),
                cut.orElse(""),
                audience,
                content.map(CutContent::persons).orElseGet(() -> histories.cohort(cohort.id(), vocabulary)),
                content.map(CutContent::lists).orElse(vocabulary),
                state,
                cuts.ofCohort(cohortKey),
                runs.ofCohort(cohort.id())));
    }

    /** A report as a file: PDF, HTML, DOCX, XLSX or CSV. */
    public byte[] file(GeneralReport report, FileFormat format) {
        log.note(AccessKind.REPORT, format.extension() + " of " + report.title());
        return printed(report, format);
    }

    /** The same for work that keeps the file in the house. */
    public byte[] printed(GeneralReport report, FileFormat format) {
        CohortSummary summary = report.summary(clock.instant());
        String title = summary.fileTitle(report.cohort());
        String author = Language.say("report.author");
        try {
            return switch (format) {
                case PDF -> PdfFile.of(SummaryPrint.of(summary), title, author, summary.subtitle());
                case DOCX -> DocxFile.of(summary, title, author);
                case HTML -> HtmlFile.of(summary, title).getBytes(StandardCharsets.UTF_8);
                case CSV -> report.csv().getBytes(StandardCharsets.UTF_8);
                case XLSX -> XlsxFile.of(Workbook.of(report, summary), title, author);
                case JSON -> throw Refusal.notFound();
            };
        } catch (JRException e) {
            throw new IllegalStateException(title, e);
        }
    }

    private <T> T as(Caller caller, Callable<T> work) {
        try {
            return runAs.call(caller, Channel.JOB, work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
