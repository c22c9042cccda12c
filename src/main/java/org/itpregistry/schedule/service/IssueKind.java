package org.itpregistry.schedule.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.itpregistry.job.domain.Job;
import org.itpregistry.job.domain.JobProgress;
import org.itpregistry.job.domain.JobResult;
import org.itpregistry.job.domain.JobState;
import org.itpregistry.job.service.JobKind;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.platform.service.InsideOnly;
import org.itpregistry.schedule.domain.Issue;
import org.itpregistry.schedule.domain.IssueStatus;
import org.itpregistry.schedule.domain.IssueStep;
import org.itpregistry.schedule.domain.MadeReport;

/** Makes the issues of scheduled reports, one after the other. What an attempt has kept, the next one finds. */
@ApplicationScoped
@InsideOnly("works for the job room in the name of the registry")
public class IssueKind implements JobKind {
    /** Also the end of the keys of its texts. */
    public static final String NAME = "REPORT";

    private static final String PAGE = "/schedule/issue.xhtml?id=";

    @Inject
    private IssueStore issues;

    @Inject
    private IssueMaking making;

    @Override
    public String name() {
        return NAME;
    }

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
        Issue issue = issues.begin(issueOf(job)).orElseThrow(Refusal::notFound);
        if (!issue.isDone()) {
            MadeReport made = making.make(issue, progress);
            progress.begin(IssueStep.KEEPING);
            if (!issues.keep(issue, job, made)) {
                progress.lose();
            }
        }
        return new JobResult(issue.due().toString(), PAGE + issue.id());
    }

    @Override
    public void ended(Job job, JobState state, List<String> message) {
        issues.end(issueOf(job), state == JobState.CANCELLED ? IssueStatus.CANCELLED : IssueStatus.FAILED, message);
    }

    private static long issueOf(Job job) {
        return Long.parseLong(job.ordered());
    }
}
