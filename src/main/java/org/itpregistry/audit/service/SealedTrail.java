package org.itpregistry.audit.service;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.itpregistry.audit.domain.AttestedTrail;
import org.itpregistry.proof.Attestation;
import org.itpregistry.proof.Checkpoint;
import org.itpregistry.proof.CheckpointLog;
import org.itpregistry.proof.MerkleFrontier;
import org.itpregistry.proof.Reach;

/** The hashes of the transactions in the database, in their order, and what checkpoints make of them. */
final class SealedTrail {
    private static final int ROWS_AT_ONCE = 10_000;

    private static final String AFTER =
            "select seq, hash from audit_transaction where seq > ? and seq is not null order by seq";
    private static final String AT = "select hash from audit_transaction where seq = ?";

    private final Connection connection;

    SealedTrail(Connection connection) {
        this.connection = connection;
    }

    /** Holds all checkpoints against the whole trail, reading it once. */
    AttestedTrail against(CheckpointLog log) throws SQLException {
        var attestation = new Attestation(log);
        each(0, attestation::take);
        return new AttestedTrail(true, log, attestation.held(), attestation.broken(), attestation.beyond());
    }

    /** Whether the trail has what the checkpoint attests, looking at that place only. */
    boolean meets(Checkpoint checkpoint) throws SQLException {
        return checkpoint.reach().isMet(hash(1), hash(checkpoint.reach().count()));
    }

    /** How far the trail reaches, going on from the last checkpoint; empty when nothing was added. */
    Optional<Reach> reach(Optional<Checkpoint> last) throws SQLException {
        MerkleFrontier tree = last.map(Checkpoint::reach)
                .map(reach -> MerkleFrontier.of(reach.count(), reach.peaks()))
                .orElseGet(MerkleFrontier::empty);
        long before = tree.count();
        byte[][] head = new byte[1][];
        each(before, hash -> {
            tree.add(hash);
            head[0] = hash;
        });
        if (tree.count() == before) {
            return Optional.empty();
        }
        String registry = hash(1).orElseThrow(() -> new IllegalStateException("the first transaction is missing"));
        return Optional.of(new Reach(registry, tree.count(), HexFormat.of().formatHex(head[0]), tree.peaks()));
    }

    /** The line that follows those in the file; empty when nothing was added or the trail is not theirs. */
    Optional<Checkpoint> next(List<String> lines, CheckpointFile.Signer signer, Instant now) throws SQLException {
        CheckpointLog log = CheckpointLog.of(lines);
        Optional<Checkpoint> last = log.newest();
        if (!log.faults().isEmpty() || (last.isPresent() && !meets(last.get()))) {
            return Optional.empty();
        }
        String previous = last.map(Checkpoint::mark).orElse(Checkpoint.NOTHING);
        return reach(last)
                .map(reach -> Checkpoint.sign(reach, now, previous, signer.open(), signer.open(), signer.secret()));
    }

    private Optional<String> hash(long seq) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(AT)) {
            select.setLong(1, seq);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(HexFormat.of().formatHex(row.getBytes(1))) : Optional.empty();
            }
        }
    }

    private void each(long after, Consumer<byte[]> reader) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(AFTER)) {
            select.setFetchSize(ROWS_AT_ONCE);
            select.setLong(1, after);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    reader.accept(rows.getBytes(2));
                }
            }
        }
    }
}
