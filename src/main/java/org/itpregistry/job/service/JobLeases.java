package org.itpregistry.job.service;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.itpregistry.job.domain.JobProgress;
import org.itpregistry.job.domain.JobResult;
import org.itpregistry.job.domain.JobState;

/**
 * Which node is at work on a job. Two that want the same one meet at its row: the second passes it by. A node that dies
 * leaves a lease that runs out.
 */
final class JobLeases {
    private static final String CLAIM =
            """
            update job set state = 'RUNNING', node = ?, until = clock_timestamp() + ? * interval '1 second',
                attempts = attempts + 1, started_at = coalesce(started_at, ?), step = '', at_what = '', done = 0, total = 0
            where id = (select id from job
                where state = 'QUEUED' and not cancelled and kind = any (?) and (node is null or node = ?)
                order by queued_at, id limit 1 for update skip locked)
            returning id""";

    private static final String BEAT =
            """
            update job set until = clock_timestamp() + ? * interval '1 second', step = ?, at_what = ?, done = ?, total = ?
            where id = ? and node = ? and state in ('QUEUED', 'RUNNING') returning cancelled""";

    private static final String HOLD =
            """
            select 1 from job where id = ? and attempts = ? and state = 'RUNNING' and until > clock_timestamp() for update""";

    private static final String RUN_OUT =
            """
            select id from job where state in ('QUEUED', 'RUNNING') and until < clock_timestamp() and kind = any (?)
            order by queued_at, id limit 20 for update skip locked""";

    private static final String AGAIN = "update job set state = 'QUEUED', node = null, until = null where id = ?";

    private static final String END =
            """
            update job set state = ?, finished_at = ?, message = ?, result = ?, address = ?, until = null
            where id = ? and state in ('QUEUED', 'RUNNING') and (?::text is null or node = ?::text)""";

    private final Connection connection;

    JobLeases(Connection connection) {
        this.connection = connection;
    }

    /** Takes the oldest job that waits; empty when there is nothing to do for the node. */
    Optional<UUID> claim(String node, Collection<String> kinds, Instant now) throws SQLException {
        try (PreparedStatement claim = connection.prepareStatement(CLAIM)) {
            claim.setString(1, node);
            claim.setInt(2, StoredJobs.LEASE_SECONDS);
            claim.setTimestamp(3, Timestamp.from(now));
            claim.setArray(4, connection.createArrayOf("text", kinds.toArray()));
            claim.setString(5, node);
            try (ResultSet row = claim.executeQuery()) {
                return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
            }
        }
    }

    /** @return whether somebody wants it stopped; empty when the node holds it no longer */
    Optional<Boolean> beat(UUID job, String node, JobProgress progress) throws SQLException {
        try (PreparedStatement beat = connection.prepareStatement(BEAT)) {
            beat.setInt(1, StoredJobs.LEASE_SECONDS);
            beat.setString(2, progress.step());
            beat.setString(3, progress.at());
            beat.setLong(4, progress.done());
            beat.setLong(5, progress.total());
            beat.setObject(6, job);
            beat.setString(7, node);
            try (ResultSet row = beat.executeQuery()) {
                return row.next() ? Optional.of(row.getBoolean(1)) : Optional.empty();
            }
        }
    }

    /**
     * Whether an attempt is the one that goes on, and stays so until the end of the transaction.
     *
     * @param attempt the number of it
     */
    boolean hold(UUID job, int attempt) throws SQLException {
        try (PreparedStatement hold = connection.prepareStatement(HOLD)) {
            hold.setObject(1, job);
            hold.setInt(2, attempt);
            try (ResultSet row = hold.executeQuery()) {
                return row.next();
            }
        }
    }

    /** Jobs whose node has died; nobody else takes them until the end of the transaction. */
    List<UUID> runOut(Collection<String> kinds) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(RUN_OUT)) {
            select.setArray(1, connection.createArrayOf("text", kinds.toArray()));
            List<UUID> jobs = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    jobs.add(rows.getObject(1, UUID.class));
                }
            }
            return jobs;
        }
    }

    /** Puts a job back into the queue. */
    void again(UUID job) throws SQLException {
        try (PreparedStatement again = connection.prepareStatement(AGAIN)) {
            again.setObject(1, job);
            again.executeUpdate();
        }
    }

    /**
     * @param node that has to hold it; empty for whoever has looked that nobody does
     * @return false when another node has taken it over
     */
    boolean end(UUID job, Optional<String> node, JobState state, Instant now, List<String> message, JobResult result)
            throws SQLException {
        try (PreparedStatement end = connection.prepareStatement(END)) {
            end.setString(1, state.name());
            end.setTimestamp(2, Timestamp.from(now));
            end.setString(3, StoredJobs.joined(message));
            end.setString(4, result.key());
            end.setString(5, result.address());
            end.setObject(6, job);
            end.setString(7, node.orElse(null));
            end.setString(8, node.orElse(null));
            return end.executeUpdate() == 1;
        }
    }
}
