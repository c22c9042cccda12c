package org.itpregistry.exchange.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import org.itpregistry.access.domain.AccessKind;
import org.itpregistry.access.service.AccessLog;
import org.itpregistry.exchange.domain.ImportMode;
import org.itpregistry.exchange.domain.ImportReport;
import org.itpregistry.job.domain.Job;
import org.itpregistry.job.domain.JobOrder;
import org.itpregistry.job.domain.JobProgress;
import org.itpregistry.job.domain.JobResult;
import org.itpregistry.job.service.JobKind;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.platform.service.InsideOnly;

/** Checks and stores what users have sent. The archive lies with the node that received it and dies with it. */
@ApplicationScoped
@InsideOnly("works for the job room in the name of who sent the archive")
public class ImportKind implements JobKind {
    /** Also the end of the keys of its texts. */
    public static final String NAME = "IMPORT";

    private static final String PAGE = "/exchange/import.xhtml";
    private static final String SEPARATOR = " ";

    @Inject
    private Uploads uploads;

    @Inject
    private ImportService imports;

    @Inject
    private AccessLog log;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isRepeatable() {
        return false;
    }

    @Override
    public JobResult work(Job job, JobProgress progress) throws IOException {
        String[] ordered = job.ordered().split(SEPARATOR, -1);
        ImportMode mode = ImportMode.valueOf(ordered[1]);
        Upload upload = uploads.of(job.ownerId())
                .filter(kept -> kept.id().equals(ordered[0]))
                .orElseThrow(() -> new Refusal("job.cutOff." + NAME));
        upload.begin();
        ImportReport report = imports.run(upload.archive(), mode, upload.blanks(), progress);
        upload.end(report);
        log.note(AccessKind.IMPORT, mode.code() + " " + report.summary());
        if (report.isRefused()) {
            throw new Refusal("exchange.refused.short");
        }
        return new JobResult(Optional.ofNullable(report.cohortId()).orElse(""), PAGE);
    }

    /** The same mode of the same upload is the same job. */
    static JobOrder orderOf(Upload upload, ImportMode mode) {
        String ordered = upload.id() + SEPARATOR + mode.name();
        return new JobOrder(NAME, NAME + SEPARATOR + ordered, mode.code(), upload.name(), ordered, true, true);
    }
}
