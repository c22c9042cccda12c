package org.itpregistry.stats;

import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/**
 * A number that the data determine, or the reason why they do not.
 *
 * @param <T> what is estimated: a number, an interval, a test
 */
public sealed interface Estimate<T> {

    /** The data determine it. */
    record Estimated<T>(T value) implements Estimate<T> {}

    /** The data do not determine it; printed as a dash, "not estimable" or "not reached", never as zero. */
    record NotEstimable<T>(Reason reason) implements Estimate<T> {}

    /** Why the data do not determine a number. */
    enum Reason {
        /** Nobody and nothing was observed. */
        NO_OBSERVATIONS,
        /** Too few observations, trials or groups for this quantity. */
        TOO_FEW_OBSERVATIONS,
        /** No event where the quantity divides by events. */
        NO_EVENTS,
        /** A row or a column of the table is empty. */
        ZERO_MARGIN,
        /** All observations agree, so that nothing can be scaled by their variation. */
        NO_VARIATION,
        /** The curve does not fall, or rise, that far within the follow-up. */
        NOT_REACHED,
        /** The time lies after the last follow-up. */
        BEYOND_FOLLOW_UP,
        /** The estimate is 0 or 1, where this formula has no variance. */
        AT_BOUNDARY,
        /** The likelihood has no finite maximum, or the limit is infinite. */
        UNBOUNDED,
        /** The scores of the groups depend on each other beyond their sum. */
        SINGULAR_VARIANCE
    }

    static <T> Estimate<T> of(T value) {
        return new Estimated<>(value);
    }

    static <T> Estimate<T> not(Reason reason) {
        return new NotEstimable<>(reason);
    }

    default Optional<T> toOptional() {
        return this instanceof Estimated<T> estimated ? Optional.of(estimated.value()) : Optional.empty();
    }

    /** The value, for callers who know that there is one. */
    default T orElseThrow() {
        return toOptional().orElseThrow(() -> new NoSuchElementException(toString()));
    }

    default <R> Estimate<R> map(Function<? super T, ? extends R> function) {
        return flatMap(value -> of(function.apply(value)));
    }

    default <R> Estimate<R> flatMap(Function<? super T, Estimate<R>> function) {
        if (this instanceof NotEstimable<T> none) return not(none.reason());
        return function.apply(orElseThrow());
    }
}
