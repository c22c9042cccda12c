package org.itpregistry.schedule.service;

import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.itpregistry.access.domain.Channel;
import org.itpregistry.access.service.CallContext;
import org.itpregistry.access.service.RunAs;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.platform.service.Unguarded;
import org.itpregistry.schedule.domain.Issue;
import org.itpregistry.schedule.domain.IssueStatus;

/** Looks every minute for reports that are due, and makes them one after the other. Every node does; the leases part them. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Unguarded("the clock calls; what it calls is guarded")
public class IssueJobs {
    private static final Logger LOG = Logger.getLogger(IssueJobs.class.getName());

    /** An issue whose node died so often is not begun again. */
    private static final int MOST_ATTEMPTS = 3;

    private final String node = UUID.randomUUID().toString();
    private final Map<Long, IssueProgress> running = new ConcurrentHashMap<>();
    private final AtomicBoolean working = new AtomicBoolean();

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private IssueStore store;

    @Inject
    private IssueMaking making;

    @Inject
    private Postman postman;

    @Inject
    private RunAs runAs;

    @Inject
    private CallContext context;

    /** The minute has passed. */
    @Schedule(hour = "*", minute = "*", second = "7", persistent = false)
    public void tick() {
        try {
            asRegistry(() -> {
                renew();
                store.announce();
                return null;
            });
            begin();
        } catch (RuntimeException e) {
            // The database may be away: the next minute tries again.
            LOG.log(Level.WARNING, "cannot look for reports that are due", e);
        }
    }

    /** Begins to work off what waits, unless this node is at it already. */
    public void begin() {
        if (working.compareAndSet(false, true)) {
            try {
                executor.submit(this::workOff);
            } catch (RejectedExecutionException e) {
                working.set(false);
                LOG.log(Level.WARNING, "no thread for reports that are due", e);
            }
        }
    }

    /** Stops an issue that this node is at; others learn of it when they renew their lease. */
    public void cancel(long issue) {
        Optional.ofNullable(running.get(issue)).ifPresent(IssueProgress::cancel);
    }

    private void renew() {
        if (running.isEmpty()) {
            return;
        }
        Map<Long, Boolean> held = store.renew(node, running.keySet());
        running.forEach((issue, progress) -> {
            if (!held.containsKey(issue)) {
                progress.lose();
            } else if (held.get(issue)) {
                progress.cancel();
            }
        });
    }

    private void workOff() {
        try {
            while (asRegistry(this::next)) {
                LOG.fine("one issue less");
            }
            asRegistry(() -> {
                postman.round();
                return null;
            });
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "cannot take a report that is due", e);
        } finally {
            working.set(false);
        }
    }

    private boolean next() {
        Optional<Issue> claimed = store.claim(node);
        claimed.ifPresent(this::work);
        return claimed.isPresent();
    }

    private void work(Issue issue) {
        var progress = new IssueProgress(step -> store.step(issue.id(), node, step.name()));
        running.put(issue.id(), progress);
        try {
            if (issue.attempts() > MOST_ATTEMPTS) {
                throw new Refusal("refusal.issue.attempts", MOST_ATTEMPTS);
            }
            var made = making.make(issue, progress);
            progress.begin(IssueProgress.Step.KEEPING);
            if (store.keep(issue, node, made)) {
                LOG.log(Level.INFO, "issue {0} of {1} made", new Object[] {
                    issue.due(), issue.schedule().name()
                });
            }
        } catch (Refusal refusal) {
            end(issue, progress, refusal);
        } catch (RuntimeException | Error e) {
            LOG.log(Level.SEVERE, "issue " + issue.id() + " failed, incident " + context.request(), e);
            store.end(issue.id(), node, IssueStatus.FAILED, List.of("refusal.issue.failed", context.request()));
        } finally {
            running.remove(issue.id());
        }
    }

    private void end(Issue issue, IssueProgress progress, Refusal refusal) {
        if (progress.isLost()) {
            return;
        }
        boolean cancelled = refusal.kind() == Refusal.Kind.CANCELLED;
        List<String> message = Stream.concat(
                        Stream.of(cancelled ? "refusal.issue.cancelled" : refusal.messageKey()),
                        refusal.arguments().stream().map(String::valueOf))
                .toList();
        store.end(issue.id(), node, cancelled ? IssueStatus.CANCELLED : IssueStatus.FAILED, message);
    }

    private <T> T asRegistry(Callable<T> work) {
        try {
            return runAs.call(RegistryCaller.REGISTRY, Channel.JOB, work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
