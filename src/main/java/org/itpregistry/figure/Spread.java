package org.itpregistry.figure;

import java.util.List;
import java.util.stream.IntStream;

/** Picks members of a list at even distances, where all of them would not be seen. */
final class Spread {
    private Spread() {}

    /** All of them when they are no more than the most; else so many, the first and the last among them. */
    static <T> List<T> of(List<T> all, int most) {
        if (all.size() <= most) {
            return all;
        }
        return IntStream.range(0, most)
                .mapToObj(i -> all.get((int) Math.round((double) i * (all.size() - 1) / (most - 1))))
                .toList();
    }
}
