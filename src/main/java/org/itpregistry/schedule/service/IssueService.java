package org.itpregistry.schedule.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.itpregistry.access.domain.AccessKind;
import org.itpregistry.access.domain.Act;
import org.itpregistry.access.service.AccessLog;
import org.itpregistry.access.service.Allowed;
import org.itpregistry.job.domain.Job;
import org.itpregistry.job.service.JobRoom;
import org.itpregistry.job.service.JobStore;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.report.domain.FileFormat;
import org.itpregistry.schedule.domain.Changes;
import org.itpregistry.schedule.domain.Issue;
import org.itpregistry.schedule.domain.IssueStatus;

/** Shows what became of due dates, and hands out what was kept, as far as the caller may read it. */
@Stateless
@Allowed
public class IssueService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private AccessLog log;

    @Inject
    private JobStore queue;

    @Inject
    private JobRoom jobs;

    @Inject
    private Clock clock;

    /** Those of all schedules that the caller knows of, the newest first. */
    public List<Issue> all() {
        return over(connection -> new StoredIssues(connection).all());
    }

    public List<Issue> ofSchedule(long schedule) {
        return over(connection -> new StoredIssues(connection).ofSchedule(schedule));
    }

    /** @throws Refusal when there is no such issue for the caller */
    public Issue find(long id) {
        return over(connection -> new StoredIssues(connection).find(id)).orElseThrow(Refusal::notFound);
    }

    /** How an issue differs from the one before; empty without one, and for who may not read it. */
    @Allowed(Act.READ_RESULTS)
    public Optional<Changes> changes(long id) {
        return over(connection -> new KeptReports(connection).changes(id));
    }

    /**
     * What was kept, byte for byte.
     *
     * @throws Refusal when there is no such file for the caller
     */
    @Allowed(Act.READ_RESULTS)
    public byte[] file(long id, FileFormat format) {
        Issue issue = find(id);
        byte[] file = over(connection -> switch (format) {
                    case PDF -> new KeptReports(connection).pdf(id);
                    case CSV ->
                        new KeptReports(connection).results(id).map(text -> text.getBytes(StandardCharsets.UTF_8));
                    default -> Optional.<byte[]>empty();
                })
                .orElseThrow(Refusal::notFound);
        log.note(AccessKind.REPORT, format.extension() + " of issue " + id + ", " + issue.cutName());
        return file;
    }

    /** Orders anew what failed or was stopped. */
    @Allowed(Act.ORDER_REPORT)
    public void makeAgain(long id) {
        find(id);
        if (!over(connection -> new StoredIssues(connection).makeAgain(id))) {
            throw new Refusal("refusal.issue.again");
        }
    }

    /** Stops what waits or runs. */
    @Allowed(Act.STOP_REPORT)
    public void cancel(long id) {
        find(id);
        Optional<Job> job = queue.open(IssueKind.NAME, String.valueOf(id));
        if (job.isPresent()) {
            jobs.cancel(job.get().id());
            return;
        }
        over(connection -> {
            new StoredIssues(connection)
                    .end(id, IssueStatus.CANCELLED, clock.instant(), List.of("job.cancelled." + IssueKind.NAME));
            return null;
        });
    }

    private <T> T over(Storing<T> storing) {
        try {
            return storing.over(em.unwrap(Connection.class));
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read issues", e);
        }
    }

    @FunctionalInterface
    private interface Storing<T> {
        T over(Connection connection) throws SQLException;
    }
}
