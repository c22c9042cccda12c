package org.itpregistry.exchange.service;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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
import org.itpregistry.exchange.domain.Blanks;
import org.itpregistry.exchange.domain.BrokenBundle;
import org.itpregistry.exchange.domain.BundleLimits;
import org.itpregistry.exchange.domain.ImportMode;
import org.itpregistry.exchange.domain.ReceivedArchive;
import org.itpregistry.platform.domain.Refusal;

/**
 * Imports that run in the background: one a user, found again on every page and in every session of that user until another
 * is begun. They do not survive a restart of the server; a transaction that it cut off has stored nothing.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Allowed(Act.IMPORT)
public class ImportJobs {
    private static final Logger LOG = Logger.getLogger(ImportJobs.class.getName());

    private final Map<Long, ImportJob> jobs = new ConcurrentHashMap<>();

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private CallContext context;

    @Inject
    private ImportService imports;

    @Inject
    private RunAs runAs;

    @Inject
    private AccessLog log;

    @Inject
    private Clock clock;

    public Optional<ImportJob> own() {
        return Optional.ofNullable(jobs.get(context.caller().userId()));
    }

    /**
     * Takes an upload and begins to check it.
     *
     * @param blanks what its blank cells do
     * @throws Refusal when it is too large, or an import of the same user is running
     */
    public ImportJob check(String name, Blanks blanks, InputStream upload) throws IOException {
        refuseWhileRunning();
        try {
            var job = new ImportJob(name, ReceivedArchive.of(upload, BundleLimits.USUAL), blanks, clock.instant());
            discard();
            jobs.put(context.caller().userId(), job);
            start(job, ImportMode.CHECK);
            return job;
        } catch (BrokenBundle broken) {
            throw new Refusal(broken.messageKey(), broken.arguments());
        }
    }

    /** Stores what was checked; it is checked again, because what is stored may have changed meanwhile. */
    public void commit() {
        refuseWhileRunning();
        start(own().orElseThrow(Refusal::notFound), ImportMode.COMMIT);
    }

    /** Forgets the upload. */
    public void discard() {
        refuseWhileRunning();
        ImportJob job = jobs.remove(context.caller().userId());
        if (job != null) {
            job.close();
        }
    }

    private void refuseWhileRunning() {
        if (own().filter(ImportJob::isRunning).isPresent()) {
            throw new Refusal("exchange.running");
        }
    }

    private void start(ImportJob job, ImportMode mode) {
        Caller caller = context.caller();
        job.begin(mode);
        executor.submit(() -> runAs.call(caller, Channel.IMPORT, () -> work(job, mode)));
    }

    private Void work(ImportJob job, ImportMode mode) {
        try {
            job.end(imports.run(job.archive(), mode, job.blanks(), job.progress()));
            log.note(AccessKind.IMPORT, mode.code() + " " + job.report().summary());
        } catch (Refusal refusal) {
            job.refuse(refusal.messageKey(), refusal.arguments().toArray());
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.SEVERE, "import failed, incident " + context.request(), e);
            job.refuse("exchange.failed", context.request());
        }
        return null;
    }

    @PreDestroy
    void close() {
        jobs.values().forEach(ImportJob::close);
    }
}
