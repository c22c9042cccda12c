package org.itpregistry.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file of checkpoints as it was read: what stands in it, and what does not hold.
 *
 * @param checkpoints the lines that could be read, the oldest first
 * @param faults by line; empty when the file is whole
 */
public record CheckpointLog(List<Checkpoint> checkpoints, List<Fault> faults) {

    /**
     * What is wrong with a line.
     *
     * @param line from 1
     */
    public record Fault(int line, Kind kind) {}

    /** What can be wrong with a line of the file. */
    public enum Kind {
        /** It is no checkpoint. */
        UNREADABLE,
        /** The signature is not that of its key. */
        FORGED,
        /** The key is not the one that the line before it names. */
        FOREIGN_KEY,
        /** It does not follow the line before it: one was taken out or changed. */
        GAP,
        /** It is of another registry. */
        OTHER_REGISTRY,
        /** It reaches less far, or is older, than the line before it. */
        BACKWARD
    }

    public CheckpointLog {
        checkpoints = List.copyOf(checkpoints);
        faults = List.copyOf(faults);
    }

    /** @param lines of the file; empty ones do not count */
    public static CheckpointLog of(List<String> lines) {
        List<Checkpoint> read = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) {
                continue;
            }
            try {
                Checkpoint checkpoint = Checkpoint.read(lines.get(i));
                int line = i + 1;
                fault(checkpoint, read).ifPresent(kind -> faults.add(new Fault(line, kind)));
                read.add(checkpoint);
            } catch (IllegalArgumentException none) {
                faults.add(new Fault(i + 1, Kind.UNREADABLE));
            }
        }
        return new CheckpointLog(read, faults);
    }

    private static Optional<Kind> fault(Checkpoint checkpoint, List<Checkpoint> before) {
        if (!checkpoint.isGenuine()) {
            return Optional.of(Kind.FORGED);
        }
        if (before.isEmpty()) {
            return checkpoint.previous().equals(Checkpoint.NOTHING) ? Optional.empty() : Optional.of(Kind.GAP);
        }
        Checkpoint last = before.get(before.size() - 1);
        if (!checkpoint.key().equals(last.next())) {
            return Optional.of(Kind.FOREIGN_KEY);
        }
        if (!checkpoint.previous().equals(last.mark())) {
            return Optional.of(Kind.GAP);
        }
        if (!checkpoint.reach().registry().equals(last.reach().registry())) {
            return Optional.of(Kind.OTHER_REGISTRY);
        }
        return checkpoint.reach().count() < last.reach().count()
                        || checkpoint.at().isBefore(last.at())
                ? Optional.of(Kind.BACKWARD)
                : Optional.empty();
    }

    public Optional<Checkpoint> newest() {
        return checkpoints.isEmpty() ? Optional.empty() : Optional.of(checkpoints.get(checkpoints.size() - 1));
    }
}
