package org.itpregistry.audit.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.itpregistry.audit.domain.AttestedTrail;
import org.itpregistry.cut.domain.DataCut;
import org.itpregistry.platform.service.Unguarded;
import org.itpregistry.proof.Checkpoint;
import org.itpregistry.proof.CheckpointLog;

/**
 * Signs how far the trail reaches, with a key that the database does not know, into a file that lies beside it: every hour in
 * which something changed, at each data cut and at each start. Where the trail is not that of the file, nothing is signed: the
 * contradiction stays visible.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@Unguarded("the clock calls; what it keeps names no person")
public class Checkpoints {
    private static final Logger LOG = Logger.getLogger(Checkpoints.class.getName());

    /** The trail of all centers is one chain. */
    private static final String SEE_ALL = "select set_config('itp.all_centers', 'on', true)";

    @Resource(lookup = "java:app/jdbc/registry")
    private DataSource database;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private Clock clock;

    private Optional<CheckpointFile> kept = Optional.empty();

    @PostConstruct
    void start() {
        kept = CheckpointFile.ofEnvironment();
        kept.ifPresent(file -> quietly("compare with", trail -> {
            warn(trail, CheckpointLog.of(file.lines()));
            return null;
        }));
        // What a killed run left unsigned.
        sign();
    }

    private static void warn(SealedTrail trail, CheckpointLog log) throws SQLException {
        if (!log.faults().isEmpty()) {
            LOG.log(
                    Level.SEVERE,
                    "the file of checkpoints was changed, first in line {0}",
                    log.faults().get(0).line());
        }
        Optional<Checkpoint> newest = log.newest();
        if (newest.isPresent() && !trail.meets(newest.get())) {
            LOG.log(
                    Level.SEVERE,
                    "the trail is not the one that was attested at {0}",
                    newest.get().at());
        }
    }

    /** An hour has passed. */
    @Schedule(hour = "*", minute = "0", second = "23", persistent = false)
    public void hourly() {
        sign();
    }

    /** A data cut was stored; its own transaction is over. */
    public void afterCut(@Observes(during = TransactionPhase.AFTER_SUCCESS) DataCut cut) {
        // The cut's own transaction still holds the thread.
        executor.execute(this::sign);
    }

    /** Adds a checkpoint when something was added to the trail. Whatever keeps it from that is in the log. */
    public void sign() {
        kept.ifPresent(file -> quietly("sign", trail -> {
            file.append(lines -> following(trail, file, lines));
            return null;
        }));
    }

    private Optional<String> following(SealedTrail trail, CheckpointFile file, List<String> lines) {
        try {
            return trail.next(lines, file.signer(), clock.instant().truncatedTo(ChronoUnit.MILLIS))
                    .map(Checkpoint::line);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the file says by itself; the trail is not read. */
    public AttestedTrail newest() {
        return kept.map(file -> AttestedTrail.unread(CheckpointLog.of(file.lines())))
                .orElseGet(AttestedTrail::none);
    }

    /**
     * Holds the file against the whole trail.
     *
     * @throws IllegalStateException when the database fails
     */
    public AttestedTrail compare() {
        if (kept.isEmpty()) {
            return AttestedTrail.none();
        }
        CheckpointLog log = CheckpointLog.of(kept.get().lines());
        return reading(trail -> trail.against(log));
    }

    /** The lines of the file, for those who keep a copy of their own. */
    public List<String> lines() {
        return kept.map(CheckpointFile::lines).orElse(List.of());
    }

    private interface Reading<T> {
        T of(SealedTrail trail) throws SQLException;
    }

    private void quietly(String what, Reading<Void> act) {
        try {
            reading(act);
        } catch (RuntimeException failed) {
            // The registry goes on; the next hour tries again.
            LOG.log(Level.SEVERE, "cannot " + what + " the checkpoints", failed);
        }
    }

    /** On a connection of its own, without the server's transactions, which end before the stop does. */
    private <T> T reading(Reading<T> act) {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            connection.setAutoCommit(false); // only then rows come in portions
            try {
                sql.execute(SEE_ALL);
                return act.of(new SealedTrail(connection));
            } finally {
                connection.rollback(); // nothing was written
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the trail", e);
        }
    }
}
