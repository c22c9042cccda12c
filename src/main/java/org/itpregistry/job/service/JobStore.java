package org.itpregistry.job.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.itpregistry.access.service.Allowed;
import org.itpregistry.access.service.CallContext;
import org.itpregistry.job.domain.Job;
import org.itpregistry.job.domain.JobOrder;
import org.itpregistry.job.domain.JobProgress;
import org.itpregistry.job.domain.JobResult;
import org.itpregistry.job.domain.JobState;
import org.itpregistry.platform.service.InsideOnly;

/** What the nodes of the registry tell each other of jobs: each call is a transaction that ends before the work goes on. */
@Stateless
@Allowed
@InsideOnly("keeps what the job room says; the room asks who calls")
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class JobStore {
    /** A job whose node died so often is not begun again. */
    private static final int MOST_ATTEMPTS = 3;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CallContext context;

    @Inject
    private JobKinds kinds;

    @Inject
    private Clock clock;

    /**
     * Puts an order into the queue, in the transaction that is open, if one is.
     *
     * @param node that has alone what the work needs; empty when every node can do it
     * @return the job, or that of the same order before; empty while another of the kind has the turn
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public Optional<Job> queue(JobOrder order, Optional<String> node) {
        return over(connection -> {
            var jobs = new StoredJobs(connection);
            jobs.queue(UUID.randomUUID(), order, context.caller(), context.channel(), clock.instant(), node);
            return jobs.ofToken(order.token());
        });
    }

    public Optional<Job> find(UUID id) {
        return over(connection -> new StoredJobs(connection).find(id));
    }

    public Optional<Job> ofToken(String token) {
        return over(connection -> new StoredJobs(connection).ofToken(token));
    }

    /**
     * The newest first.
     *
     * @param owner user name; empty for all that the caller may see
     * @param kind empty for all
     */
    public List<Job> newest(String owner, String kind, int atMost) {
        return over(connection -> new StoredJobs(connection).newest(owner, kind, atMost));
    }

    /** Stops what waits; tells the node that is at work to stop. */
    public void cancel(UUID id) {
        over(connection -> {
            var jobs = new StoredJobs(connection);
            Optional<Job> before = jobs.find(id);
            List<String> message =
                    before.map(job -> kinds.cancelled(job.kind())).orElse(List.of());
            jobs.cancel(id, clock.instant(), message);
            if (before.filter(Job::isOpen).isPresent()) {
                jobs.find(id)
                        .filter(job -> job.state() == JobState.CANCELLED)
                        .flatMap(job -> kinds.named(job.kind()))
                        .ifPresent(kind -> kind.ended(before.get(), JobState.CANCELLED, message));
            }
            return null;
        });
    }

    /** The job that waits or runs for an order; empty when none does. */
    public Optional<Job> open(String kind, String ordered) {
        return over(connection -> new StoredJobs(connection).open(kind, ordered));
    }

    /**
     * Whether the job is still in the hands of who was given it, and stays there until the end of the transaction that is
     * open: asked before the result is stored.
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public boolean hold(Job job) {
        return over(connection -> new JobLeases(connection).hold(job.id(), job.attempts()));
    }

    /** Takes something to do for a node; empty when there is nothing. */
    public Optional<Job> claim(String node, Collection<String> ofKinds) {
        return over(connection -> {
            Optional<UUID> claimed = new JobLeases(connection).claim(node, ofKinds, clock.instant());
            return claimed.isPresent() ? new StoredJobs(connection).find(claimed.get()) : Optional.empty();
        });
    }

    /** @return whether somebody wants it stopped; empty when the node holds it no longer */
    public Optional<Boolean> beat(UUID job, String node, JobProgress progress) {
        return over(connection -> new JobLeases(connection).beat(job, node, progress));
    }

    /**
     * Says what became of a job.
     *
     * @return false when another node has taken it over; then nothing is said
     */
    public boolean end(
            Job job, String node, JobProgress progress, JobState state, List<String> message, JobResult result) {
        return over(connection -> {
            var leases = new JobLeases(connection);
            leases.beat(job.id(), node, progress);
            boolean ended = leases.end(job.id(), Optional.of(node), state, clock.instant(), message, result);
            if (ended && state != JobState.DONE) {
                kinds.named(job.kind()).ifPresent(kind -> kind.ended(job, state, message));
            }
            return ended;
        });
    }

    /** Takes up what dead nodes have left: again, if it can be done again, or it ends here. */
    public void takeUp() {
        over(connection -> {
            for (UUID id : new JobLeases(connection).runOut(kinds.names())) {
                Optional<Job> left = new StoredJobs(connection).find(id);
                if (left.isPresent()) {
                    takeUp(connection, left.get());
                }
            }
            return null;
        });
    }

    private void takeUp(Connection connection, Job left) throws SQLException {
        JobKind kind = kinds.named(left.kind()).orElseThrow();
        var leases = new JobLeases(connection);
        if (kind.isRepeatable() && !left.cancelled() && left.attempts() < MOST_ATTEMPTS) {
            leases.again(left.id());
            return;
        }
        JobState state = left.cancelled() ? JobState.CANCELLED : JobState.FAILED;
        List<String> message = left.cancelled() ? kinds.cancelled(left.kind()) : kinds.cutOff(left.kind());
        leases.end(left.id(), Optional.empty(), state, clock.instant(), message, JobResult.NONE);
        kind.ended(left, state, message);
    }

    private <T> T over(Storing<T> storing) {
        try {
            return storing.over(em.unwrap(Connection.class));
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read or store jobs", e);
        }
    }

    @FunctionalInterface
    private interface Storing<T> {
        T over(Connection connection) throws SQLException;
    }
}
