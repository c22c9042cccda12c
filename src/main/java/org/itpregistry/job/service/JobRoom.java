package org.itpregistry.job.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.itpregistry.access.domain.Caller;
import org.itpregistry.access.domain.Channel;
import org.itpregistry.access.service.CallContext;
import org.itpregistry.access.service.RunAs;
import org.itpregistry.job.domain.Job;
import org.itpregistry.job.domain.JobOrder;
import org.itpregistry.job.domain.JobProgress;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.platform.service.InsideOnly;

/**
 * Where work goes on in the background. Every node has one; they share the queue in the database, and each takes from it
 * what it has hands for.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@InsideOnly("rooms start their work here, and have asked before who calls")
public class JobRoom {
    private static final Logger LOG = Logger.getLogger(JobRoom.class.getName());

    /** How many jobs a node does at a time. */
    private static final int HANDS = 4;

    private final String node = UUID.randomUUID().toString();

    /** What this node is at, or has alone what it takes to do. */
    private final Map<UUID, JobProgress> held = new ConcurrentHashMap<>();

    /** Kinds of what this node is at. */
    private final Map<UUID, String> working = new ConcurrentHashMap<>();

    private final Map<UUID, Caller> owners = new ConcurrentHashMap<>();
    private final JobWaiting waiting = new JobWaiting();

    @Resource
    private ManagedThreadFactory threads;

    private ExecutorService hands;

    @Inject
    private JobStore store;

    @Inject
    private JobKinds kinds;

    @Inject
    private JobWork work;

    @Inject
    private RunAs runAs;

    @Inject
    private CallContext context;

    @PostConstruct
    void open() {
        hands = Executors.newFixedThreadPool(HANDS, threads);
    }

    @PreDestroy
    void close() {
        hands.shutdownNow();
    }

    /**
     * Begins a job of the caller, or finds the one that the same order began before.
     *
     * @param running the key of the refusal while another of the kind has the turn
     */
    public Job start(JobOrder order, String running) {
        Job job = store.queue(order, order.here() ? Optional.of(node) : Optional.empty())
                .orElseThrow(() -> new Refusal(running));
        if (job.isOpen()) {
            owners.put(job.id(), context.caller());
            if (order.here()) {
                held.computeIfAbsent(job.id(), id -> new JobProgress());
            }
            look();
        }
        return job;
    }

    /** The same, and waits a while for its end. */
    public Job start(JobOrder order, String running, long seconds) {
        Job job = start(order, running);
        waiting.until(job.id(), seconds, () -> store.find(job.id())
                .filter(Job::isOpen)
                .isEmpty());
        return store.find(job.id()).orElse(job);
    }

    /** Stops a job that the caller may stop; nothing of it is kept unless it was done already. */
    public void cancel(UUID job) {
        store.cancel(job);
        Optional.ofNullable(held.get(job)).ifPresent(JobProgress::cancel);
    }

    /** Looks for work, unless all hands are at some. */
    public void look() {
        hands.execute(() -> {
            try {
                asRegistry(this::workOff);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "cannot look for jobs that wait", e);
            }
        });
    }

    /** Tells the others that this node lives, and hears what is to be stopped. */
    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    public void beat() {
        try {
            if (!held.isEmpty()) {
                asRegistry(() -> {
                    held.forEach(this::beat);
                    return null;
                });
            }
        } catch (RuntimeException e) {
            // The database may be away: the next beat tries again, before the lease has run out.
            LOG.log(Level.WARNING, "cannot renew the leases of jobs", e);
        }
    }

    /** Takes up what dead nodes have left, and looks for what others have queued. */
    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void tick() {
        try {
            asRegistry(() -> {
                store.takeUp();
                return null;
            });
            look();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "cannot take up jobs", e);
        }
    }

    private void beat(UUID job, JobProgress progress) {
        Optional<Boolean> stop = store.beat(job, node, progress);
        if (stop.isEmpty()) {
            progress.lose();
            held.remove(job, progress);
            owners.remove(job);
        } else if (stop.get()) {
            progress.cancel();
        }
    }

    private Void workOff() {
        for (Optional<Job> next = next(); next.isPresent(); next = next()) {
            Job job = next.get();
            try {
                work.run(job, node, held.get(job.id()), Optional.ofNullable(owners.get(job.id())));
            } finally {
                working.remove(job.id());
                held.remove(job.id());
                owners.remove(job.id());
                waiting.ended(job.id());
            }
        }
        return null;
    }

    /** One hand after the other, so that no kind gets more of them than it may. */
    private synchronized Optional<Job> next() {
        List<String> open = kinds.all().stream()
                .filter(kind ->
                        working.values().stream().filter(kind.name()::equals).count() < kind.atOnce())
                .map(JobKind::name)
                .toList();
        Optional<Job> claimed = store.claim(node, open);
        claimed.ifPresent(job -> {
            working.put(job.id(), job.kind());
            held.computeIfAbsent(job.id(), id -> new JobProgress());
        });
        return claimed;
    }

    private <T> T asRegistry(Callable<T> act) {
        try {
            return runAs.call(RegistryCaller.REGISTRY, Channel.JOB, act);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
