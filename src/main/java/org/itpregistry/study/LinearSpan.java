package org.itpregistry.study;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * What can be had by adding and subtracting: sets of atoms as vectors of zeros and ones, and whether another set is a linear
 * combination of them. Counted modulo a prime, so nothing is rounded: what is a combination in whole numbers or fractions is
 * found; that one is found which is none is as likely as one in two thousand million.
 */
final class LinearSpan {
    private static final long PRIME = 2_147_483_647L;

    private final int atoms;
    private final List<Row> basis = new ArrayList<>();
    private int sets;

    /** @param places of the vector; the first that is not zero is one */
    private record Row(long[] places, long[] parts, int first) {}

    LinearSpan(int atoms) {
        this.atoms = atoms;
    }

    /** Adds the next set; sets are known by the order in which they come. */
    void add(BitSet set) {
        Row row = reduce(set, sets++);
        if (row.first < atoms) {
            long inverse = power(row.places[row.first], PRIME - 2);
            scale(row.places, inverse);
            scale(row.parts, inverse);
            basis.add(row);
        }
    }

    /** The sets that together give this one; empty when they cannot. */
    Optional<BitSet> giving(BitSet set) {
        Row row = reduce(set, sets);
        if (row.first < atoms) {
            return Optional.empty();
        }
        BitSet parts = new BitSet();
        for (int i = 0; i < sets; i++) {
            parts.set(i, row.parts[i] != 0);
        }
        return Optional.of(parts);
    }

    private Row reduce(BitSet set, int number) {
        long[] places = new long[atoms];
        set.stream().forEach(atom -> places[atom] = 1);
        long[] parts = new long[number + 1];
        parts[number] = 1;
        for (Row row : basis) {
            long factor = PRIME - places[row.first];
            if (factor < PRIME) {
                addTo(places, row.places, factor);
                addTo(parts, row.parts, factor);
            }
        }
        int first = 0;
        while (first < atoms && places[first] == 0) {
            first++;
        }
        return new Row(places, parts, first);
    }

    private static void addTo(long[] sum, long[] row, long factor) {
        for (int i = 0; i < row.length; i++) {
            if (row[i] != 0) {
                sum[i] = (sum[i] + factor * row[i]) % PRIME;
            }
        }
    }

    private static void scale(long[] row, long factor) {
        for (int i = 0; i < row.length; i++) {
            row[i] = row[i] * factor % PRIME;
        }
    }

    private static long power(long base, long exponent) {
        long result = 1;
        for (long left = exponent, square = base; left > 0; left >>= 1, square = square * square % PRIME) {
            if ((left & 1) == 1) {
                result = result * square % PRIME;
            }
        }
        return result;
    }
}
