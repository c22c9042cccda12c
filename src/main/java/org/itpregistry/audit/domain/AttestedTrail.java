package org.itpregistry.audit.domain;

import java.util.List;
import java.util.Optional;
import org.itpregistry.proof.Checkpoint;
import org.itpregistry.proof.CheckpointLog;

/**
 * What the checkpoints, which lie outside the database, say of the trail inside it.
 *
 * @param kept whether this registry keeps any; false where no file is named
 * @param log the file as it was read
 * @param held how many checkpoints the trail meets; 0 before it was read
 * @param broken at which the trail is another one
 * @param beyond which the trail does not reach
 */
public record AttestedTrail(
        boolean kept, CheckpointLog log, int held, List<Checkpoint> broken, List<Checkpoint> beyond) {
    public AttestedTrail {
        broken = List.copyOf(broken);
        beyond = List.copyOf(beyond);
    }

    /** Where no file of checkpoints is named. */
    public static AttestedTrail none() {
        return new AttestedTrail(false, CheckpointLog.of(List.of()), 0, List.of(), List.of());
    }

    /** Before the trail was held against it. */
    public static AttestedTrail unread(CheckpointLog log) {
        return new AttestedTrail(true, log, 0, List.of(), List.of());
    }

    public Optional<Checkpoint> newest() {
        return log.newest();
    }

    public boolean holds() {
        return log.faults().isEmpty() && broken.isEmpty() && beyond.isEmpty();
    }
}
