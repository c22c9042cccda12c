package org.itpregistry.job.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.itpregistry.access.domain.Act;
import org.itpregistry.access.service.Allowed;
import org.itpregistry.access.service.CallContext;
import org.itpregistry.job.domain.Job;
import org.itpregistry.platform.domain.Refusal;

/** Shows jobs, and stops them: one's own, or everybody's to those who keep the registry running. */
@Stateless
@Allowed(Act.WATCH_JOBS)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobList {
    private static final int LONGEST = 100;

    @Inject
    private JobStore store;

    @Inject
    private JobRoom room;

    @Inject
    private CallContext context;

    /** The newest first. */
    public List<Job> newest() {
        return store.newest(isOfAll() ? "" : context.caller().userName(), "", LONGEST);
    }

    /** Whether the caller sees the jobs of everybody. */
    public boolean isOfAll() {
        return context.caller().may(Act.WATCH_ALL_JOBS);
    }

    /**
     * Stops what waits or runs; what is done already stays.
     *
     * @throws Refusal when there is no such job for the caller
     */
    public void cancel(UUID id) {
        Job job = store.find(id)
                .filter(found ->
                        isOfAll() || found.owner().equals(context.caller().userName()))
                .orElseThrow(Refusal::notFound);
        room.cancel(job.id());
    }
}
