package org.itpregistry.proof;

import java.util.List;

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

    /** Of the Merkle tree. */
    public String root() {
        return MerkleFrontier.of(count, peaks).root();
    }
}
