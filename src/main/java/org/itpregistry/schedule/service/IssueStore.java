package org.itpregistry.schedule.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.itpregistry.access.domain.Act;
import org.itpregistry.access.service.Allowed;
import org.itpregistry.job.domain.Job;
import org.itpregistry.job.service.JobStore;
import org.itpregistry.schedule.domain.Issue;
import org.itpregistry.schedule.domain.IssueStatus;
import org.itpregistry.schedule.domain.MadeReport;
import org.itpregistry.schedule.domain.Schedule;
import org.itpregistry.schedule.domain.Trace;

/** What the nodes of the registry tell each other of issues: each call is a transaction that ends before the work goes on. */
@Stateless
@Allowed(Act.ORDER_REPORT)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class IssueStore {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private JobStore jobs;

    @Inject
    private Clock clock;

    /** @return how many due dates were new to all nodes */
    public int announce() {
        return over(connection -> {
            var issues = new StoredIssues(connection);
            int announced = 0;
            for (Schedule schedule : new StoredSchedules(connection).all()) {
                for (Schedule.DueDate due : schedule.due(issues.newest(schedule.id()), today())) {
                    announced += issues.announce(schedule, due) ? 1 : 0;
                }
            }
            return announced;
        });
    }

    /** Orders as a job what is to be made and is not ordered yet. */
    public void order() {
        over(connection -> {
            for (Map.Entry<Issue, Long> open :
                    new StoredIssues(connection).toOrder().entrySet()) {
                jobs.queue(IssueOrder.of(open.getKey(), open.getValue()), Optional.empty());
            }
            return null;
        });
    }

    /** An issue is being made from now on, unless it is done already; empty when there is none. */
    public Optional<Issue> begin(long issue) {
        return over(connection -> {
            var issues = new StoredIssues(connection);
            issues.begin(issue, clock.instant(), today());
            return issues.find(issue);
        });
    }

    /** The newest issue of the same schedule that was done for an earlier date. */
    public Optional<Issue> previous(Issue issue) {
        return over(connection ->
                new StoredIssues(connection).doneBefore(issue.schedule().id(), issue.due()));
    }

    public Optional<Trace> trace(long issue) {
        return over(connection -> new KeptReports(connection).trace(issue));
    }

    /** @return false when another node has taken the issue over; then nothing is kept */
    public boolean keep(Issue issue, Job job, MadeReport made) {
        return over(connection -> {
            if (!jobs.hold(job)) {
                return false;
            }
            var kept = new KeptReports(connection);
            kept.keep(issue.id(), made, clock.instant());
            kept.tell(issue.id(), issue.schedule().recipients());
            return true;
        });
    }

    /** Nothing came of an issue, in the transaction that says so of its job. */
    @Allowed(Act.STOP_REPORT)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void end(long issue, IssueStatus status, List<String> message) {
        over(connection -> {
            new StoredIssues(connection).end(issue, status, clock.instant(), message);
            return null;
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private <T> T over(Storing<T> storing) {
        try {
            return storing.over(em.unwrap(Connection.class));
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read or store issues", e);
        }
    }

    @FunctionalInterface
    private interface Storing<T> {
        T over(Connection connection) throws SQLException;
    }
}
