package org.itpregistry.schedule.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.itpregistry.access.domain.Act;
import org.itpregistry.access.service.Allowed;
import org.itpregistry.cohort.domain.Request;
import org.itpregistry.cohort.domain.ResultTable;
import org.itpregistry.cohort.service.StudyService;
import org.itpregistry.cut.domain.CutOrder;
import org.itpregistry.cut.domain.CutScope;
import org.itpregistry.cut.service.CutService;
import org.itpregistry.cut.service.CutTaking;
import org.itpregistry.history.service.CohortService;
import org.itpregistry.job.domain.JobProgress;
import org.itpregistry.report.domain.FileFormat;
import org.itpregistry.report.domain.GeneralReport;
import org.itpregistry.report.service.ReportService;
import org.itpregistry.schedule.domain.Changes;
import org.itpregistry.schedule.domain.Issue;
import org.itpregistry.schedule.domain.IssueStep;
import org.itpregistry.schedule.domain.MadeReport;
import org.itpregistry.schedule.domain.ResultComparison;
import org.itpregistry.schedule.domain.Schedule;
import org.itpregistry.schedule.domain.Trace;
import org.itpregistry.study.StudyResult;

/** Makes an issue: data cut, result, print, comparison. */
@Stateless
@Allowed(Act.ORDER_REPORT)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IssueMaking {
    @Inject
    private CohortService cohorts;

    @Inject
    private CutService cuts;

    @Inject
    private CutTaking taking;

    @Inject
    private StudyService studies;

    @Inject
    private ReportService reports;

    @Inject
    private PeriodicService periodic;

    @Inject
    private IssueStore issues;

    /** @throws org.itpregistry.platform.domain.Refusal when it cannot be made, or is to stop */
    public MadeReport make(Issue issue, JobProgress progress) {
        progress.begin(IssueStep.CUTTING);
        String cut = cut(issue, progress);
        if (issue.schedule().study().equals(Schedule.ANNUAL)) {
            return annual(issue, cut, progress);
        }
        progress.begin(IssueStep.COUNTING);
        var schedule = issue.schedule();
        StudyResult whole = studies.run(Request.of(schedule.study(), schedule.cohort(), cut, ""));
        StudyResult shown = whole.shownTo(schedule.audience());
        progress.begin(IssueStep.PRINTING);
        var request = new Request(schedule.study(), schedule.cohort(), Optional.of(cut), schedule.audience());
        byte[] pdf = reports.file(request, shown, FileFormat.PDF);
        progress.begin(IssueStep.COMPARING);
        return made(issue, cut, ResultTable.of(shown).csv(), pdf, Trace.of(whole, shown, cuts.marks(cut)));
    }

    private MadeReport annual(Issue issue, String cut, JobProgress progress) {
        var schedule = issue.schedule();
        progress.begin(IssueStep.COUNTING);
        GeneralReport report = periodic.annual(schedule.cohort(), Optional.of(cut), schedule.audience());
        progress.begin(IssueStep.PRINTING);
        byte[] pdf = periodic.printed(report, FileFormat.PDF);
        progress.begin(IssueStep.COMPARING);
        return made(issue, cut, report.csv(), pdf, Trace.of(report, schedule.audience(), cuts.marks(cut)));
    }

    private MadeReport made(Issue issue, String cut, String csv, byte[] pdf, Trace trace) {
        Optional<Issue> previous = issues.previous(issue);
        Optional<Changes> changes =
                previous.flatMap(before -> issues.trace(before.id())).map(before -> ResultComparison.of(before, trace));
        return new MadeReport(cut, csv, pdf, trace, previous.map(Issue::id), changes);
    }

    /** The cut of this issue: one that an earlier attempt has taken is used again. */
    private String cut(Issue issue, JobProgress progress) {
        String cohort = issue.schedule().cohort();
        String name = issue.cutName();
        return cuts.ofCohort(cohort).stream()
                .filter(kept -> kept.name().equals(name))
                .findFirst()
                .orElseGet(() ->
                        taking.take(new CutOrder(cohort, name, cutoff(cohort, issue.due()), CutScope.ALL), progress))
                .key();
    }

    /** The due date, unless the cohort is looked at up to an earlier day. */
    private LocalDate cutoff(String cohort, LocalDate due) {
        LocalDate ofCohort = cohorts.cutoff(cohorts.of(cohort).id());
        return ofCohort.isBefore(due) ? ofCohort : due;
    }
}
