package org.itpregistry.export.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import org.itpregistry.access.domain.AccessKind;
import org.itpregistry.access.service.AccessLog;
import org.itpregistry.export.domain.Export;
import org.itpregistry.export.domain.ExportFormat;
import org.itpregistry.export.domain.ExportOrder;
import org.itpregistry.export.domain.ExportScope;
import org.itpregistry.export.domain.ExportStep;
import org.itpregistry.job.domain.Job;
import org.itpregistry.job.domain.JobOrder;
import org.itpregistry.job.domain.JobProgress;
import org.itpregistry.job.domain.JobResult;
import org.itpregistry.job.service.JobKind;
import org.itpregistry.platform.service.InsideOnly;

/** Makes exports that users ordered. One that was cut off has left nothing behind, or all of it. */
@ApplicationScoped
@InsideOnly("works for the job room in the name of who ordered the export")
public class ExportKind implements JobKind {
    /** Also the end of the keys of its texts. */
    public static final String NAME = "EXPORT";

    private static final String PAGE = "/export/exports.xhtml";
    private static final String SEPARATOR = " ";

    @Inject
    private ExportStore store;

    @Inject
    private ExportService exports;

    @Inject
    private AccessLog log;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isRepeatable() {
        return true;
    }

    @Override
    public JobResult work(Job job, JobProgress progress) throws IOException {
        Optional<Export> earlier = earlier(job);
        Export export = earlier.isPresent() ? earlier.get() : make(order(job), progress);
        return new JobResult(export.key(), PAGE);
    }

    private Export make(ExportOrder order, JobProgress progress) throws IOException {
        try (var spool = new ExportSpool()) {
            progress.begin(ExportStep.READING);
            Export written = store.read(order, spool, progress);
            progress.begin(ExportStep.STORING);
            Export kept = store.keep(written, spool, progress);
            log.note(
                    AccessKind.EXPORT,
                    kept.key() + " of " + kept.scope() + ", " + kept.rows() + " rows, hash " + kept.sha256());
            return kept;
        }
    }

    /** What an earlier attempt has stored, whose node died before it could say so. */
    private Optional<Export> earlier(Job job) {
        return job.attempts() == 1
                ? Optional.empty()
                : exports.newest().stream()
                        .filter(export -> export.madeBy().equals(job.owner()))
                        .filter(export -> !export.madeAt().isBefore(job.queued()))
                        .filter(export -> orderOf(order(export), "").ordered().equals(job.ordered()))
                        .findFirst();
    }

    private static ExportOrder order(Export export) {
        return new ExportOrder(export.scope(), export.format(), export.purpose());
    }

    static JobOrder orderOf(ExportOrder order, String token) {
        String ordered = order.format() + SEPARATOR + order.scope();
        return new JobOrder(NAME, token, order.scope().key(), order.purpose(), ordered, true, false);
    }

    static ExportOrder order(Job job) {
        String[] ordered = job.ordered().split(SEPARATOR, 2);
        return new ExportOrder(ExportScope.of(ordered[1]), ExportFormat.valueOf(ordered[0]), job.title());
    }
}
