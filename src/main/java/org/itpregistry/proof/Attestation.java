package org.itpregistry.proof;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Holds the checkpoints against the trail while it is read once, in order: each transaction by its hash.
 *
 * <p>Who changed everything, put a shorter trail in its place or an older copy of all cannot sign: the hash at a checkpoint,
 * or the number of transactions, tells.
 */
public final class Attestation {
    private final List<Checkpoint> waiting;
    private final MerkleFrontier tree = MerkleFrontier.empty();
    private final List<Checkpoint> broken = new ArrayList<>();
    private int held;
    private Optional<String> registry = Optional.empty();

    public Attestation(CheckpointLog log) {
        waiting = new ArrayList<>(log.checkpoints());
    }

    /** Takes the next transaction. */
    public void take(byte[] hash) {
        String hex = HexFormat.of().formatHex(hash);
        tree.add(hash);
        if (registry.isEmpty()) {
            registry = Optional.of(hex);
        }
        while (!waiting.isEmpty() && waiting.get(0).reach().count() <= tree.count()) {
            Checkpoint checkpoint = waiting.remove(0);
            if (new Reach(registry.get(), tree.count(), hex, tree.peaks()).equals(checkpoint.reach())) {
                held++;
            } else {
                broken.add(checkpoint);
            }
        }
    }

    /** How many checkpoints the trail meets. */
    public int held() {
        return held;
    }

    /** The checkpoints at which the trail is another one. */
    public List<Checkpoint> broken() {
        return List.copyOf(broken);
    }

    /** The checkpoints that the trail does not reach: it was cut, or an older copy was put back. */
    public List<Checkpoint> beyond() {
        return waiting.stream()
                .filter(checkpoint -> checkpoint.reach().count() > tree.count())
                .toList();
    }

    public boolean holds() {
        return broken.isEmpty() && beyond().isEmpty();
    }
}
