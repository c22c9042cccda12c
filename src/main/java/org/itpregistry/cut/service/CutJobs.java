package org.itpregistry.cut.service;

import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.itpregistry.access.domain.AccessKind;
import org.itpregistry.access.domain.Act;
import org.itpregistry.access.domain.Caller;
import org.itpregistry.access.domain.Channel;
import org.itpregistry.access.service.AccessLog;
import org.itpregistry.access.service.Allowed;
import org.itpregistry.access.service.CallContext;
import org.itpregistry.access.service.RunAs;
import org.itpregistry.cut.domain.CutOrder;
import org.itpregistry.cut.domain.CutProgress;
import org.itpregistry.cut.domain.DataCut;
import org.itpregistry.history.service.CohortService;
import org.itpregistry.platform.domain.Refusal;

/**
 * Cuts being taken: one a user, in the background, found again on every page and in every session of that user until the
 * next. They do not survive a restart of the server; one that it cut off has stored nothing.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Allowed(Act.TAKE_CUT)
public class CutJobs {
    private static final Logger LOG = Logger.getLogger(CutJobs.class.getName());

    private final Map<Long, CutJob> jobs = new ConcurrentHashMap<>();

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private CallContext context;

    @Inject
    private CohortService cohorts;

    @Inject
    private CutService cuts;

    @Inject
    private CutStore store;

    @Inject
    private RunAs runAs;

    @Inject
    private AccessLog log;

    @Inject
    private Clock clock;

    /** The newest of the caller. */
    public Optional<CutJob> own() {
        return Optional.ofNullable(jobs.get(context.caller().userId()));
    }

    /** @throws Refusal when it is not the newest of the caller */
    public CutJob find(String id) {
        return own().filter(job -> job.id().equals(id)).orElseThrow(Refusal::notFound);
    }

    /** Stops the work; nothing of the cut is kept unless it was done already. */
    public void cancel(String id) {
        find(id).progress().cancel();
    }

    /**
     * Begins to take a cut, and waits a while for it.
     *
     * @return running still, or done
     * @throws Refusal when what is ordered cannot be, or another cut of the same user is being taken
     */
    public CutJob take(CutOrder order, long seconds) {
        check(order);
        Caller caller = context.caller();
        var job = new CutJob(UUID.randomUUID().toString(), caller.userId(), order, clock.instant());
        CutJob kept =
                jobs.compute(caller.userId(), (user, before) -> before != null && before.isRunning() ? before : job);
        if (kept != job) {
            throw new Refusal("refusal.cut.running");
        }
        Channel channel = context.channel();
        Future<?> work = executor.submit(() -> runAs.call(caller, channel, () -> work(job)));
        await(work, seconds);
        return job;
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

    private static void await(Future<?> work, long seconds) {
        try {
            work.get(seconds, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            LOG.log(Level.FINE, "a cut goes on in the background", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private Void work(CutJob job) {
        CutProgress progress = job.progress();
        try (var spool = new CutSpool()) {
            progress.begin(CutProgress.Step.READING);
            DataCut read = store.read(job.order(), spool, progress);
            progress.begin(CutProgress.Step.STORING);
            DataCut cut = store.keep(read, spool, progress);
            progress.finish();
            log.note(AccessKind.REPORT, "cut " + cut.key() + " of " + cut.cohort() + ", hash " + cut.sha256());
            job.end(cut);
        } catch (Refusal refusal) {
            job.refuse(refusal.messageKey(), refusal.arguments().toArray());
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.SEVERE, "cut failed, incident " + context.request(), e);
            job.refuse("refusal.cut.failed", context.request());
        }
        return null;
    }
}
