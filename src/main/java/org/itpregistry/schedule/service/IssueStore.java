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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.itpregistry.access.domain.Act;
import org.itpregistry.access.service.Allowed;
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

    /** Takes something to do for a node; empty when there is nothing. */
    public Optional<Issue> claim(String node) {
        return over(connection -> {
            Optional<Long> claimed = new Leases(connection).claim(node, clock.instant(), today());
            return claimed.isPresent() ? new StoredIssues(connection).find(claimed.get()) : Optional.empty();
        });
    }

    /** @return which of the issues the node still holds, and whether somebody wants them stopped */
    public Map<Long, Boolean> renew(String node, Collection<Long> issues) {
        return over(connection -> new Leases(connection).renew(node, issues));
    }

    public void step(long issue, String node, String step) {
        over(connection -> {
            new Leases(connection).step(issue, node, step);
            return null;
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
    public boolean keep(Issue issue, String node, MadeReport made) {
        return over(connection -> {
            if (!new Leases(connection).hold(issue.id(), node)) {
                return false;
            }
            var kept = new KeptReports(connection);
            kept.keep(issue.id(), made, clock.instant());
            kept.tell(issue.id(), issue.schedule().recipients());
            return true;
        });
    }

    /** Gives an issue back that came to nothing. */
    public void end(long issue, String node, IssueStatus status, List<String> message) {
        over(connection -> {
            new Leases(connection).end(issue, node, status, clock.instant(), message);
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
