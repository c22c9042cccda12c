package org.itpregistry.cut.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.itpregistry.access.domain.Act;
import org.itpregistry.access.service.Allowed;
import org.itpregistry.cut.domain.CutOrder;
import org.itpregistry.history.service.CohortService;
import org.itpregistry.job.domain.Job;
import org.itpregistry.job.service.OwnJobs;
import org.itpregistry.platform.domain.Refusal;

/** Orders data cuts: one a user at a time, in the background, found again on every page and in every session of that user. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Allowed(Act.TAKE_CUT)
public class CutJobs {
    @Inject
    private OwnJobs jobs;

    @Inject
    private CohortService cohorts;

    @Inject
    private CutService cuts;

    @Inject
    private Clock clock;

    /** The newest of the caller, while it is of interest. */
    public Optional<Job> own() {
        return jobs.newest(CutKind.NAME);
    }

    /** @throws Refusal when the caller has no such job */
    public Job find(String id) {
        return jobs.find(CutKind.NAME, id);
    }

    /** Stops the work; nothing of the cut is kept unless it was done already. */
    public void cancel(String id) {
        jobs.cancel(find(id));
    }

    /**
     * Begins to take a cut, and waits a while for it.
     *
     * @return open still, or done
     * @throws Refusal when what is ordered cannot be, or another cut of the same user is being taken
     */
    public Job take(CutOrder order, long seconds) {
        check(order);
        var job = CutKind.orderOf(order, UUID.randomUUID().toString());
        return jobs.start(job, "refusal.cut.running", seconds);
    }

    /** What can be known before a row is read. */
    private void check(CutOrder order) {
        long cohort = cohorts.of(order.cohort()).id();
        if (order.name().isBlank() || order.name().length() > CutOrder.LONGEST_NAME) {
            throw new Refusal("refusal.cut.name", CutOrder.LONGEST_NAME).about("name");
        }
        LocalDate latest = latest(cohorts.cutoff(cohort), LocalDate.now(clock));
        if (order.day().filter(day -> day.isAfter(latest)).isPresent()) {
            throw new Refusal("refusal.cut.date", latest.toString()).about("date");
        }
        if (cuts.ofCohort(order.cohort()).stream().anyMatch(cut -> cut.name().equals(order.name()))) {
            throw new Refusal("refusal.cut.name.taken", order.name()).about("name");
        }
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
