package org.itpregistry.audit.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
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
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.itpregistry.audit.domain.Anchor;
import org.itpregistry.cut.domain.DataCut;
import org.itpregistry.platform.service.Unguarded;
import org.itpregistry.proof.Checkpoint;
import org.itpregistry.proof.CheckpointLog;

/**
 * Signs how far the trail reaches, with a key that the database does not know, into a file that lies beside it: every hour in
 * which something changed, at each data cut and at the stop. Where the trail is not that of the file, nothing is signed: the
 * contradiction stays visible.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@Unguarded("the clock calls; what it keeps names no person")
public class Checkpoints {
    private static final Logger LOG = Logger.getLogger(Checkpoints.class.getName());

    @Resource(lookup = "java:app/jdbc/registry")
    private DataSource database;

    @Resource
    private UserTransaction transaction;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private Clock clock;

    private Optional<CheckpointFile> kept = Optional.empty();

    @PostConstruct
    void start() {
        kept = CheckpointFile.ofEnvironment();
        kept.ifPresent(file -> quietly("compare with", trail -> {
            CheckpointLog log = CheckpointLog.of(file.lines());
            if (!log.faults().isEmpty()) {
                LOG.log(Level.SEVERE, "the file of checkpoints was changed, first in line {0}", log.faults()
                        .get(0)
                        .line());
            }
            if (log.newest().isPresent() && !trail.meets(log.newest().get())) {
                LOG.log(Level.SEVERE, "the trail is not the one that was attested at {0}", log.newest()
                        .get()
                        .at());
            }
            return null;
        }));
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

    @PreDestroy
    void stop() {
        sign();
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
    public Anchor newest() {
        return kept.map(file -> Anchor.unread(CheckpointLog.of(file.lines()))).orElseGet(Anchor::none);
    }

    /**
     * Holds the file against the whole trail.
     *
     * @throws IllegalStateException when the database fails
     */
    public Anchor compare() {
        if (kept.isEmpty()) {
            return Anchor.none();
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

    /** In a transaction of its own: only then rows come in portions. */
    private <T> T reading(Reading<T> act) {
        try {
            transaction.begin();
            try (Connection connection = database.getConnection()) {
                return act.of(new SealedTrail(connection));
            } finally {
                transaction.rollback(); // nothing was written
            }
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("cannot read the trail", e);
        }
    }
}
