package org.itpregistry.proof;

import java.util.List;
import java.util.Optional;

/**
 * How far the trail is attested.
 *
 * @param registry hash of the first transaction: two registries never have the same
 * @param count of transactions
 * @param head hash of the newest of them
 * @param peaks of the Merkle tree over the hashes of all
 */
public record Reach(String registry, long count, String head, List<String> peaks) {
    public Reach {
        peaks = List.copyOf(peaks);
    }

    /**
     * Whether a trail is the attested one as far as two of its places tell.
     *
     * @param first hash of its first transaction; empty where it has none
     * @param last hash of its transaction number {@link #count}
     */
    public boolean isMet(Optional<String> first, Optional<String> last) {
        return first.equals(Optional.of(registry)) && last.equals(Optional.of(head));
    }

    /** Of the Merkle tree. */
    public String root() {
        return MerkleFrontier.of(count, peaks).root();
    }
}
