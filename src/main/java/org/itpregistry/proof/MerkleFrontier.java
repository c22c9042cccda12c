package org.itpregistry.proof;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The right edge of a Merkle tree to which leaves are only added (RFC 9162, section 2.1): the roots of its complete parts,
 * the largest first. From it the tree goes on without any earlier leaf.
 *
 * <p>A leaf is hashed with 0 before it, a node with 1, so that none can stand for the other.
 */
public final class MerkleFrontier {
    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};
    private static final int HASH_BYTES = 32;

    private final List<byte[]> peaks;
    private long count;

    private MerkleFrontier(long count, List<byte[]> peaks) {
        this.count = count;
        this.peaks = peaks;
    }

    /** Of a tree without leaves. */
    public static MerkleFrontier empty() {
        return new MerkleFrontier(0, new ArrayList<>());
    }

    /**
     * @param count of leaves so far
     * @param peaks in hex, the largest part first: one for each bit that is set in the count
     * @throws IllegalArgumentException when they are not as many, or no hashes
     */
    public static MerkleFrontier of(long count, List<String> peaks) {
        if (count < 0 || Long.bitCount(count) != peaks.size()) {
            throw new IllegalArgumentException(count + " leaves do not have " + peaks.size() + " peaks");
        }
        List<byte[]> hashes = new ArrayList<>();
        for (String peak : peaks) {
            byte[] hash = HexFormat.of().parseHex(peak);
            if (hash.length != HASH_BYTES) {
                throw new IllegalArgumentException("not a SHA-256: " + peak);
            }
            hashes.add(hash);
        }
        return new MerkleFrontier(count, hashes);
    }

    /** Adds a leaf on the right. */
    public void add(byte[] leaf) {
        byte[] hash = Sha256.of(LEAF, leaf);
        // Each bit that carries over is a complete part of that size, which joins the new one.
        for (long carry = count; (carry & 1) == 1; carry >>= 1) {
            hash = Sha256.of(NODE, peaks.remove(peaks.size() - 1), hash);
        }
        peaks.add(hash);
        count++;
    }

    public long count() {
        return count;
    }

    /** In hex, the largest part first. */
    public List<String> peaks() {
        return peaks.stream().map(Sha256::hex).toList();
    }

    /** In hex; of no leaves, the hash of nothing. */
    public String root() {
        if (peaks.isEmpty()) {
            return Sha256.hex(Sha256.of());
        }
        byte[] root = peaks.get(peaks.size() - 1);
        for (int i = peaks.size() - 2; i >= 0; i--) {
            root = Sha256.of(NODE, peaks.get(i), root);
        }
        return Sha256.hex(root);
    }
}
