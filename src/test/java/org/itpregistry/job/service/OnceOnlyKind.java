package org.itpregistry.job.service;

import jakarta.enterprise.context.ApplicationScoped;
import org.itpregistry.job.domain.Job;
import org.itpregistry.job.domain.JobProgress;
import org.itpregistry.job.domain.JobResult;
import org.itpregistry.platform.service.InsideOnly;

/** Work of tests that is not begun again when its node has died. */
@ApplicationScoped
@InsideOnly("a test orders it")
public class OnceOnlyKind implements JobKind {
    @Override
    public String name() {
        return "ONCEONLY";
    }

    @Override
    public boolean isRepeatable() {
        return false;
    }

    @Override
    public JobResult work(Job job, JobProgress progress) {
        return JobResult.NONE;
    }
}
