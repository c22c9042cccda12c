package org.itpregistry.audit.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.itpregistry.job.domain.Job;
import org.itpregistry.job.domain.JobProgress;
import org.itpregistry.job.domain.JobResult;
import org.itpregistry.job.service.JobKind;
import org.itpregistry.platform.service.InsideOnly;

/** Verifies the trail for those who ordered it. */
@ApplicationScoped
@InsideOnly("works for the job room in the name of who ordered it")
public class VerifyKind implements JobKind {
    /** Also the end of the keys of its texts. */
    public static final String NAME = "VERIFY";

    private static final String PAGE = "/audit/trail.xhtml";

    @Inject
    private TrailChecks checks;

    @Override
    public String name() {
        return NAME;
    }

    /** It writes nothing but its verdict, at the end. */
    @Override
    public boolean isRepeatable() {
        return true;
    }

    @Override
    public int atOnce() {
        return 1;
    }

    @Override
    public JobResult work(Job job, JobProgress progress) {
        if (checks.find(job.id()).isEmpty()) {
            checks.check(job.id(), progress);
        }
        return new JobResult(job.id().toString(), PAGE);
    }
}
