package org.itpregistry.job.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.itpregistry.access.service.CallContext;
import org.itpregistry.job.domain.Job;
import org.itpregistry.job.domain.JobOrder;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.platform.service.InsideOnly;

/** What a user has begun of one kind, for the page and the door of that kind. */
@ApplicationScoped
@InsideOnly("the services of a kind of work have asked who calls")
public class OwnJobs {
    /** After this a page says nothing more of what became of a job; the list of jobs still does. */
    private static final Duration OF_INTEREST = Duration.ofDays(1);

    @Inject
    private JobStore store;

    @Inject
    private JobRoom room;

    @Inject
    private CallContext context;

    @Inject
    private Clock clock;

    /** The newest of the caller that is open, or was lately. */
    public Optional<Job> newest(String kind) {
        return store.newest(context.caller().userName(), kind, 1).stream()
                .findFirst()
                .filter(job ->
                        job.isOpen() || job.finished().isAfter(clock.instant().minus(OF_INTEREST)));
    }

    /** @throws Refusal when the caller has no such job */
    public Job find(String kind, String id) {
        return id(id).flatMap(store::find)
                .filter(job -> job.kind().equals(kind)
                        && job.owner().equals(context.caller().userName()))
                .orElseThrow(Refusal::notFound);
    }

    /**
     * Begins a job, and waits a while for it.
     *
     * @param running the key of the refusal while another of the kind has the turn
     * @return open still, or ended
     */
    public Job start(JobOrder order, String running, long seconds) {
        return room.start(order, running, seconds);
    }

    /** Stops it; what is done already stays. */
    public void cancel(Job job) {
        room.cancel(job.id());
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
