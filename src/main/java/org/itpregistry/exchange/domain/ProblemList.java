package org.itpregistry.exchange.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/** Keeps the first thousand problems and counts all of them. */
public final class ProblemList {
    public static final int LISTED = 1_000;

    private final List<BundleProblem> listed = new ArrayList<>();
    private long total;

    public void add(BundleProblem problem) {
        total++;
        if (!isFull()) {
            listed.add(problem);
        }
    }

    /** Counts problems that are not looked at one by one any more. */
    public void addUnlisted(long more) {
        total += more;
    }

    /** Further ones are only counted: they need no message. */
    public boolean isFull() {
        return listed.size() == LISTED;
    }

    public long total() {
        return total;
    }

    /** By file, in the order given, and row. */
    public List<BundleProblem> sorted(ToIntFunction<String> placeOfFile) {
        return listed.stream()
                .sorted(Comparator.comparingInt((BundleProblem problem) -> placeOfFile.applyAsInt(problem.file()))
                        .thenComparingInt(BundleProblem::row))
                .toList();
    }
}
