package org.itpregistry.outcome;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** Picks rows out of a list; plain loops, because every definition does it for every person. */
public final class Rows {
    private Rows() {}

    /** The rows that fit, in order. */
    public static <T> List<T> where(Collection<T> rows, Predicate<? super T> fits) {
        List<T> found = List.of();
        for (T row : rows) {
            if (fits.test(row)) {
                if (found.isEmpty()) {
                    found = new ArrayList<>(2);
                }
                found.add(row);
            }
        }
        return found;
    }

    /** The first row that fits. */
    public static <T> Optional<T> first(Collection<T> rows, Predicate<? super T> fits) {
        for (T row : rows) {
            if (fits.test(row)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    public static <T> boolean any(Collection<T> rows, Predicate<? super T> fits) {
        return first(rows, fits).isPresent();
    }

    /** The latest of a day of each row; there must be a row. */
    static <T> int last(List<T> rows, ToIntFunction<T> day) {
        int last = Integer.MIN_VALUE;
        for (T row : rows) {
            last = Math.max(last, day.applyAsInt(row));
        }
        return last;
    }
}
