package org.itpregistry.schedule.service;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.itpregistry.schedule.domain.IssueStatus;

/**
 * Who is at work on an issue. Two nodes that want the same one meet at the row of the lease: the second waits until the
 * first has committed, finds the lease running and gets nothing. A node that dies leaves a lease that runs out.
 */
final class Leases {
    /** Renewed every minute, so that a node may miss three. */
    static final int SECONDS = 240;

    private static final String CANDIDATES =
            """
            select i.id from report_issue i
            where i.status = 'WAITING' or (i.status = 'RUNNING' and not exists (
                select from report_lease l where l.issue_id = i.id and l.until > clock_timestamp()))
            order by i.due_on, i.id limit 20 for update skip locked""";

    private static final String TAKE =
            """
            insert into report_lease (issue_id, node, until) values (?, ?, clock_timestamp() + ? * interval '1 second')
            on conflict (issue_id) do update set node = excluded.node, until = excluded.until, step = 'WAITING'
            where report_lease.until < clock_timestamp()""";

    private static final String BEGIN =
            """
            update report_issue set status = 'RUNNING', attempts = attempts + 1, started_at = ?, late = late or due_on < ?
            where id = ?""";

    private static final String RENEW =
            """
            update report_lease set until = clock_timestamp() + ? * interval '1 second'
            where node = ? and issue_id = any (?) returning issue_id, cancelled""";

    private static final String STEP = "update report_lease set step = ? where issue_id = ? and node = ?";

    private static final String HOLD =
            "select 1 from report_lease where issue_id = ? and node = ? and until > clock_timestamp() for update";

    private static final String END =
            """
            with gone as (delete from report_lease where issue_id = ? and node = ? returning issue_id)
            update report_issue i set status = ?, finished_at = ?, message = ? from gone where i.id = gone.issue_id""";

    private final Connection connection;

    Leases(Connection connection) {
        this.connection = connection;
    }

    /**
     * Takes an issue that waits, or whose node has died.
     *
     * @return its id; empty when there is nothing to do
     */
    Optional<Long> claim(String node, Instant now, LocalDate today) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(CANDIDATES);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                long issue = rows.getLong(1);
                if (take(issue, node)) {
                    begin(issue, now, today);
                    return Optional.of(issue);
                }
            }
        }
        return Optional.empty();
    }

    private boolean take(long issue, String node) throws SQLException {
        try (PreparedStatement take = connection.prepareStatement(TAKE)) {
            take.setLong(1, issue);
            take.setString(2, node);
            take.setInt(3, SECONDS);
            return take.executeUpdate() == 1;
        }
    }

    private void begin(long issue, Instant now, LocalDate today) throws SQLException {
        try (PreparedStatement begin = connection.prepareStatement(BEGIN)) {
            begin.setTimestamp(1, Timestamp.from(now));
            begin.setObject(2, today);
            begin.setLong(3, issue);
            begin.executeUpdate();
        }
    }

    /** @return which of the issues the node still holds, and whether somebody wants them stopped */
    Map<Long, Boolean> renew(String node, Collection<Long> issues) throws SQLException {
        try (PreparedStatement renew = connection.prepareStatement(RENEW)) {
            renew.setInt(1, SECONDS);
            renew.setString(2, node);
            renew.setArray(3, connection.createArrayOf("bigint", issues.toArray()));
            Map<Long, Boolean> held = new HashMap<>();
            try (ResultSet rows = renew.executeQuery()) {
                while (rows.next()) {
                    held.put(rows.getLong(1), rows.getBoolean(2));
                }
            }
            return held;
        }
    }

    void step(long issue, String node, String step) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(STEP)) {
            update.setString(1, step);
            update.setLong(2, issue);
            update.setString(3, node);
            update.executeUpdate();
        }
    }

    /** Whether the node holds the issue until the end of the transaction. */
    boolean hold(long issue, String node) throws SQLException {
        try (PreparedStatement hold = connection.prepareStatement(HOLD)) {
            hold.setLong(1, issue);
            hold.setString(2, node);
            try (ResultSet row = hold.executeQuery()) {
                return row.next();
            }
        }
    }

    /** Gives an issue back that came to nothing. One that another node has taken over stays with it. */
    void end(long issue, String node, IssueStatus status, Instant now, List<String> message) throws SQLException {
        try (PreparedStatement end = connection.prepareStatement(END)) {
            end.setLong(1, issue);
            end.setString(2, node);
            end.setString(3, status.name());
            end.setTimestamp(4, Timestamp.from(now));
            end.setString(5, StoredIssues.joined(message));
            end.executeUpdate();
        }
    }
}
