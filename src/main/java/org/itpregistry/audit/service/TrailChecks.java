package org.itpregistry.audit.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import javax.sql.DataSource;
import org.itpregistry.audit.domain.AttestedTrail;
import org.itpregistry.audit.domain.TrailCheck;
import org.itpregistry.audit.domain.TrailFault;
import org.itpregistry.audit.domain.TrailFault.Kind;
import org.itpregistry.audit.domain.VerifyStep;
import org.itpregistry.job.domain.JobProgress;
import org.itpregistry.platform.service.InsideOnly;

/** Verifies the whole trail and keeps what was found, on a connection of its own: it may take minutes. */
@ApplicationScoped
@InsideOnly("the services that order a verification have asked who calls")
public class TrailChecks {
    private static final String SEE_ALL = "select set_config('itp.all_centers', 'on', true)";
    private static final String ONE_MOMENT = "set transaction isolation level repeatable read";
    private static final String KEEP =
            "insert into trail_check (id, checked_at, transactions, records, held, faults) values (?, ?, ?, ?, ?, ?)";
    private static final String FIND =
            "select checked_at, transactions, records, held, faults from trail_check where id = ?";

    @Resource(lookup = "java:app/jdbc/registry")
    private DataSource database;

    @Inject
    private Checkpoints checkpoints;

    @Inject
    private Clock clock;

    /** @throws org.itpregistry.platform.domain.Refusal when it is to stop */
    void check(UUID id, JobProgress progress) {
        TrailCheck check = reading(connection -> {
            var trail = new TrailReading(connection, progress);
            long transactions = trail.chain();
            long records = trail.rows();
            progress.begin(VerifyStep.CHECKPOINTS);
            AttestedTrail anchor = checkpoints.compare();
            List<TrailFault> faults = new ArrayList<>(trail.faults());
            anchor.broken()
                    .forEach(point -> faults.add(fault(Kind.OTHER, point.reach().count())));
            anchor.beyond()
                    .forEach(
                            point -> faults.add(fault(Kind.BEYOND, point.reach().count())));
            OptionalInt held = anchor.kept() ? OptionalInt.of(anchor.held()) : OptionalInt.empty();
            return new TrailCheck(clock.instant(), transactions, records, held, faults);
        });
        reading(connection -> {
            keep(connection, id, check);
            connection.commit();
            return check;
        });
    }

    private static TrailFault fault(Kind kind, long count) {
        return new TrailFault(kind, count, "", "");
    }

    private static void keep(Connection connection, UUID id, TrailCheck check) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(KEEP)) {
            insert.setObject(1, id);
            insert.setObject(2, check.at().atOffset(ZoneOffset.UTC));
            insert.setLong(3, check.transactions());
            insert.setLong(4, check.records());
            insert.setObject(5, check.held().isPresent() ? check.held().getAsInt() : null, java.sql.Types.INTEGER);
            insert.setString(6, check.lines());
            insert.executeUpdate();
        }
    }

    /** What the job found; empty where there is none of that key. */
    Optional<TrailCheck> find(UUID id) {
        return reading(connection -> {
            try (PreparedStatement select = connection.prepareStatement(FIND)) {
                select.setObject(1, id);
                try (ResultSet row = select.executeQuery()) {
                    return row.next() ? Optional.of(read(row)) : Optional.empty();
                }
            }
        });
    }

    private static TrailCheck read(ResultSet row) throws SQLException {
        int held = row.getInt(4);
        return new TrailCheck(
                row.getObject(1, OffsetDateTime.class).toInstant(),
                row.getLong(2),
                row.getLong(3),
                row.wasNull() ? OptionalInt.empty() : OptionalInt.of(held),
                TrailCheck.read(row.getString(5)));
    }

    private interface Reading<T> {
        T of(Connection connection) throws SQLException;
    }

    private <T> T reading(Reading<T> act) {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                sql.execute(ONE_MOMENT);
                sql.execute(SEE_ALL);
                return act.of(connection);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot verify the trail", e);
        }
    }
}
