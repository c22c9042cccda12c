package org.itpregistry.job.service;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.itpregistry.access.domain.Caller;
import org.itpregistry.access.domain.Channel;
import org.itpregistry.job.domain.Job;
import org.itpregistry.job.domain.JobOrder;
import org.itpregistry.job.domain.JobResult;
import org.itpregistry.job.domain.JobState;

/** Writes and finds jobs over a connection, whose row-level security decides which are there. */
final class StoredJobs {
    /** A living node renews every two seconds; one that a long pause holds up is believed this long. */
    static final int LEASE_SECONDS = 60;

    private static final String SEPARATOR = "\u001f";

    private static final String QUEUE =
            """
            insert into job (id, token, kind, owner_id, owner_name, channel, scope, title, ordered, turn, queued_at, node, until)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::text, case when ?::text is null then null
                else clock_timestamp() + ? * interval '1 second' end)
            on conflict do nothing""";

    private static final String SELECT =
            """
            select id, kind, owner_id, owner_name, channel, scope, title, ordered, state, queued_at, started_at, finished_at,
                attempts, step, at_what, done, total, cancelled, message, result, address
            from job where (?::uuid is null or id = ?::uuid) and (? = '' or token = ?) and (? = '' or owner_name = ?)
                and (? = '' or kind = ?)
            order by queued_at desc, id limit ?""";

    private static final String CANCEL =
            """
            update job set cancelled = true, state = case state when 'QUEUED' then 'CANCELLED' else state end,
                finished_at = case state when 'QUEUED' then ?::timestamptz end,
                message = case state when 'QUEUED' then ? else message end
            where id = ? and state in ('QUEUED', 'RUNNING')""";

    private static final String OPEN =
            "select id from job where kind = ? and ordered = ? and state in ('QUEUED', 'RUNNING') order by queued_at limit 1";

    private final Connection connection;

    StoredJobs(Connection connection) {
        this.connection = connection;
    }

    /**
     * @param node that has alone what the work needs; empty when every node can do it
     * @return false when the same was ordered before, or somebody has the turn
     */
    boolean queue(UUID id, JobOrder order, Caller caller, Channel channel, Instant now, Optional<String> node)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(QUEUE)) {
            insert.setObject(1, id);
            insert.setString(2, order.token());
            insert.setString(3, order.kind());
            insert.setLong(4, caller.userId());
            insert.setString(5, caller.userName());
            insert.setString(6, channel.name());
            insert.setString(7, order.scope());
            insert.setString(8, order.title());
            insert.setString(9, order.ordered());
            insert.setString(10, order.turn(caller.userName()).orElse(null));
            insert.setTimestamp(11, Timestamp.from(now));
            insert.setString(12, node.orElse(null));
            insert.setString(13, node.orElse(null));
            insert.setInt(14, LEASE_SECONDS);
            return insert.executeUpdate() == 1;
        }
    }

    Optional<Job> find(UUID id) throws SQLException {
        return select(id, "", "", "", 1).stream().findFirst();
    }

    Optional<Job> ofToken(String token) throws SQLException {
        return select(null, token, "", "", 1).stream().findFirst();
    }

    Optional<Job> open(String kind, String ordered) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(OPEN)) {
            select.setString(1, kind);
            select.setString(2, ordered);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? find(row.getObject(1, UUID.class)) : Optional.empty();
            }
        }
    }

    /**
     * The newest first.
     *
     * @param owner user name; empty for all
     * @param kind empty for all
     */
    List<Job> newest(String owner, String kind, int atMost) throws SQLException {
        return select(null, "", owner, kind, atMost);
    }

    /** Stops what waits; tells the node that is at work to stop. */
    void cancel(UUID id, Instant now, List<String> message) throws SQLException {
        try (PreparedStatement cancel = connection.prepareStatement(CANCEL)) {
            cancel.setTimestamp(1, Timestamp.from(now));
            cancel.setString(2, joined(message));
            cancel.setObject(3, id);
            cancel.executeUpdate();
        }
    }

    static String joined(List<String> message) {
        return String.join(SEPARATOR, message);
    }

    private List<Job> select(UUID id, String token, String owner, String kind, int atMost) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setObject(1, id);
            select.setObject(2, id);
            int place = 3;
            for (String word : List.of(token, owner, kind)) {
                select.setString(place++, word);
                select.setString(place++, word);
            }
            select.setInt(place, atMost);
            List<Job> jobs = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    jobs.add(job(row));
                }
            }
            return jobs;
        }
    }

    private static Job job(ResultSet row) throws SQLException {
        String message = row.getString("message");
        return new Job(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getLong("owner_id"),
                row.getString("owner_name"),
                Channel.valueOf(row.getString("channel")),
                row.getString("scope"),
                row.getString("title"),
                row.getString("ordered"),
                JobState.valueOf(row.getString("state")),
                instant(row, "queued_at"),
                instant(row, "started_at"),
                instant(row, "finished_at"),
                row.getInt("attempts"),
                row.getString("step"),
                row.getString("at_what"),
                row.getLong("done"),
                row.getLong("total"),
                row.getBoolean("cancelled"),
                message.isEmpty() ? List.of() : List.of(message.split(SEPARATOR, -1)),
                new JobResult(row.getString("result"), row.getString("address")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp stored = row.getTimestamp(column);
        return stored == null ? null : stored.toInstant();
    }
}
