package org.itpregistry.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import org.itpregistry.proof.Checkpoint;
import org.itpregistry.proof.CheckpointLog;

/** Says at the start when the database is not the one that the checkpoints beside it attest: an older copy, or a changed one. */
final class CheckpointCheck {
    private static final String HASH = "select hash from audit_transaction where seq = ?";

    private CheckpointCheck() {}

    /** What to tell the person who starts the registry; empty when all is well or there is nothing to compare. */
    static Optional<String> warning(Connection database, Path file) throws SQLException, IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        CheckpointLog log = CheckpointLog.of(Files.readAllLines(file));
        if (!log.faults().isEmpty()) {
            return Optional.of("the checkpoints in " + file + " were changed, first in line "
                    + log.faults().get(0).line()
                    + "; keep the file, put back your own copy of it, and tell the coordinator");
        }
        if (log.newest().isEmpty() || holds(database, log.newest().get())) {
            return Optional.empty();
        }
        Checkpoint newest = log.newest().get();
        return Optional.of("the audit trail is not the one that was attested at " + newest.at() + " with "
                + newest.reach().count() + " transactions: an older copy of the database was put back, or the trail was"
                + " changed. Page \"Audit trail\", \"Verify the chain\", says where; tell the coordinator");
    }

    private static boolean holds(Connection database, Checkpoint checkpoint) throws SQLException {
        return checkpoint
                .reach()
                .isMet(hash(database, 1), hash(database, checkpoint.reach().count()));
    }

    private static Optional<String> hash(Connection database, long seq) throws SQLException {
        try (PreparedStatement select = database.prepareStatement(HASH)) {
            select.setLong(1, seq);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(HexFormat.of().formatHex(row.getBytes(1))) : Optional.empty();
            }
        }
    }
}
