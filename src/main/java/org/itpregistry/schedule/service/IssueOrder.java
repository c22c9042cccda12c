package org.itpregistry.schedule.service;

import org.itpregistry.job.domain.JobOrder;
import org.itpregistry.schedule.domain.Issue;

/** The order of the job that makes an issue. */
final class IssueOrder {
    private IssueOrder() {}

    /** @param making how often it was ordered before: the same making that two nodes order is one job */
    static JobOrder of(Issue issue, long making) {
        String token = IssueKind.NAME + " " + issue.id() + " " + making;
        return new JobOrder(
                IssueKind.NAME,
                token,
                issue.schedule().cohort(),
                issue.schedule().name(),
                String.valueOf(issue.id()),
                false,
                false);
    }
}
