package org.itpregistry.audit.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.itpregistry.access.domain.Act;
import org.itpregistry.access.service.Allowed;
import org.itpregistry.audit.domain.TrailCheck;
import org.itpregistry.job.domain.Job;
import org.itpregistry.job.domain.JobOrder;
import org.itpregistry.job.domain.JobState;
import org.itpregistry.job.service.OwnJobs;

/** Orders verifications of the trail, one a user at a time, and shows what they found. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Allowed(Act.READ_TRAIL)
public class VerifyJobs {
    @Inject
    private OwnJobs jobs;

    @Inject
    private TrailChecks checks;

    /** The newest of the caller, while it is of interest. */
    public Optional<Job> own() {
        return jobs.newest(VerifyKind.NAME);
    }

    /** What the newest of the caller found; empty while it goes on. */
    public Optional<TrailCheck> found() {
        return own().filter(job -> job.state() == JobState.DONE).flatMap(job -> checks.find(job.id()));
    }

    /**
     * Begins to verify, and waits a while for it.
     *
     * @throws org.itpregistry.platform.domain.Refusal when another one of the same user goes on
     */
    public Job start(long seconds) {
        var order = new JobOrder(VerifyKind.NAME, UUID.randomUUID().toString(), "", "", "", true, false);
        return jobs.start(order, "refusal.verify.running", seconds);
    }

    /** Stops the newest of the caller; between two parts of the trail. */
    public void cancel() {
        own().ifPresent(jobs::cancel);
    }
}
