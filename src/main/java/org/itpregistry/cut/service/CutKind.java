package org.itpregistry.cut.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.itpregistry.cut.domain.CutOrder;
import org.itpregistry.cut.domain.CutScope;
import org.itpregistry.cut.domain.DataCut;
import org.itpregistry.job.domain.Job;
import org.itpregistry.job.domain.JobOrder;
import org.itpregistry.job.domain.JobProgress;
import org.itpregistry.job.domain.JobResult;
import org.itpregistry.job.service.JobKind;
import org.itpregistry.platform.service.InsideOnly;

/** Takes data cuts that users ordered. One that was cut off has stored nothing, or all of it. */
@ApplicationScoped
@InsideOnly("works for the job room in the name of who ordered the cut")
public class CutKind implements JobKind {
    /** Also the end of the keys of its texts. */
    public static final String NAME = "CUT";

    private static final String PAGE = "/cut/cuts.xhtml";
    private static final String SEPARATOR = " ";

    @Inject
    private CutTaking taking;

    @Inject
    private CutService cuts;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isRepeatable() {
        return true;
    }

    @Override
    public JobResult work(Job job, JobProgress progress) {
        DataCut cut = earlier(job).orElseGet(() -> taking.take(order(job), progress));
        return new JobResult(cut.key(), PAGE);
    }

    /** What an earlier attempt has stored, whose node died before it could say so. */
    private Optional<DataCut> earlier(Job job) {
        return job.attempts() == 1
                ? Optional.empty()
                : cuts.ofCohort(job.scope()).stream()
                        .filter(cut ->
                                cut.name().equals(job.title()) && cut.takenBy().equals(job.owner()))
                        .filter(cut -> !cut.takenAt().isBefore(job.queued()))
                        .findFirst();
    }

    static JobOrder orderOf(CutOrder order, String token) {
        String ordered = order.scope().name()
                + SEPARATOR
                + order.day().map(LocalDate::toString).orElse("");
        return new JobOrder(NAME, token, order.cohort(), order.name(), ordered, true, false);
    }

    private static CutOrder order(Job job) {
        String[] ordered = job.ordered().split(SEPARATOR, -1);
        LocalDate day = ordered[1].isEmpty() ? null : LocalDate.parse(ordered[1]);
        return new CutOrder(job.scope(), job.title(), day, CutScope.valueOf(ordered[0]));
    }
}
