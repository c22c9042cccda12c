package org.itpregistry.exchange.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;
import org.itpregistry.access.domain.Act;
import org.itpregistry.access.service.Allowed;
import org.itpregistry.access.service.CallContext;
import org.itpregistry.exchange.domain.Blanks;
import org.itpregistry.exchange.domain.BrokenBundle;
import org.itpregistry.exchange.domain.BundleLimits;
import org.itpregistry.exchange.domain.ImportMode;
import org.itpregistry.exchange.domain.ReceivedArchive;
import org.itpregistry.job.domain.Job;
import org.itpregistry.job.service.OwnJobs;
import org.itpregistry.platform.domain.Refusal;

/**
 * Imports in the background: one a user, found again on every page and in every session of that user until another is begun.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Allowed(Act.IMPORT)
public class ImportJobs {
    private static final String RUNNING = "exchange.running";

    @Inject
    private OwnJobs jobs;

    @Inject
    private Uploads uploads;

    @Inject
    private CallContext context;

    @Inject
    private Clock clock;

    /** What the caller sent last, and did not discard. */
    public Optional<Upload> upload() {
        return uploads.of(user());
    }

    /** The newest of the caller, while it is of interest. */
    public Optional<Job> own() {
        return jobs.newest(ImportKind.NAME);
    }

    /**
     * Takes an upload and begins to check it.
     *
     * @param blanks what its blank cells do
     * @throws Refusal when it is too large, or an import of the same user is running
     */
    public void check(String name, Blanks blanks, InputStream sent) throws IOException {
        refuseWhileRunning();
        try {
            var upload = new Upload(name, ReceivedArchive.of(sent, BundleLimits.USUAL), blanks, clock.instant());
            refuseWhileRunning();
            uploads.keep(user(), upload);
            jobs.start(ImportKind.orderOf(upload, ImportMode.CHECK), RUNNING, 0);
        } catch (BrokenBundle broken) {
            throw new Refusal(broken.messageKey(), broken.arguments());
        }
    }

    /** Stores what was checked; it is checked again, because what is stored may have changed meanwhile. */
    public void commit() {
        Upload upload = upload().orElseThrow(Refusal::notFound);
        jobs.start(ImportKind.orderOf(upload, ImportMode.COMMIT), RUNNING, 0);
    }

    /** Stops the work; nothing is stored unless it was done already. */
    public void cancel() {
        own().ifPresent(jobs::cancel);
    }

    /** Forgets the upload. */
    public void discard() {
        refuseWhileRunning();
        uploads.forget(user());
    }

    private long user() {
        return context.caller().userId();
    }

    private void refuseWhileRunning() {
        if (own().filter(Job::isOpen).isPresent()) {
            throw new Refusal(RUNNING);
        }
    }
}
