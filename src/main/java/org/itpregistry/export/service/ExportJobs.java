package org.itpregistry.export.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.itpregistry.access.domain.Act;
import org.itpregistry.access.service.Allowed;
import org.itpregistry.export.domain.ExportOrder;
import org.itpregistry.job.domain.Job;
import org.itpregistry.job.service.OwnJobs;
import org.itpregistry.platform.domain.Refusal;

/** Orders exports: one a user at a time, in the background, found again on every page and in every session of that user. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Allowed(Act.EXPORT)
public class ExportJobs {
    @Inject
    private OwnJobs jobs;

    @Inject
    private ExtentOfScope extents;

    /** The newest of the caller, while it is of interest. */
    public Optional<Job> own() {
        return jobs.newest(ExportKind.NAME);
    }

    /** @throws Refusal when the caller has no such job */
    public Job find(String id) {
        return jobs.find(ExportKind.NAME, id);
    }

    /** What a job of the caller was ordered to make. */
    public ExportOrder orderOf(Job job) {
        return ExportKind.order(job);
    }

    /** Stops the work; nothing of the export is kept unless it was done already. */
    public void cancel(String id) {
        jobs.cancel(find(id));
    }

    /**
     * Begins an export, and waits a while for it.
     *
     * @return open still, or ended
     * @throws Refusal when what is ordered cannot be, or another export of the same user is being made
     */
    public Job make(ExportOrder order, long seconds) {
        if (order.purpose().isBlank() || order.purpose().length() > ExportOrder.LONGEST_PURPOSE) {
            throw new Refusal("refusal.export.purpose", ExportOrder.LONGEST_PURPOSE).about("purpose");
        }
        extents.of(order.scope());
        var job = ExportKind.orderOf(order, UUID.randomUUID().toString());
        return jobs.start(job, "refusal.export.running", seconds);
    }
}
