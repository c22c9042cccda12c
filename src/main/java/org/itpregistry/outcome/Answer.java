package org.itpregistry.outcome;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The answer of a definition to one history: a finding with its evidence, or the reason why there is none. "Not evaluable"
 * is a class of its own and never counts as no response.
 *
 * @param <F> what the definition finds
 */
public sealed interface Answer<F extends Finding> permits Assessed, NotEvaluable {
    /** The code of a history that does not suffice. */
    String NOT_EVALUABLE = "NE";

    static <F extends Finding> Answer<F> assessed(F finding, Evidence evidence) {
        return new Assessed<>(finding, evidence);
    }

    static <F extends Finding> Answer<F> notEvaluable(Reason reason) {
        return new NotEvaluable<>(reason);
    }

    /** What all give alike; {@link Reason#DATE_TOO_VAGUE} where they do not. Asks no more than it needs to. */
    static <S, F extends Finding> Answer<F> common(List<S> possibilities, Function<S, Answer<F>> answering) {
        Answer<F> first = answering.apply(possibilities.get(0));
        boolean alike = possibilities.stream()
                .skip(1)
                .allMatch(one -> answering.apply(one).code().equals(first.code()));
        return alike ? first : notEvaluable(Reason.DATE_TOO_VAGUE);
    }

    /** What was found; empty when not evaluable. */
    Optional<F> finding();

    /** Why there is no finding; empty when there is one. */
    default Optional<Reason> whyNot() {
        return this instanceof NotEvaluable<F> not ? Optional.of(not.reason()) : Optional.empty();
    }

    /** What it rests on; nothing when not evaluable. */
    default Evidence restsOn() {
        return this instanceof Assessed<F> assessed ? assessed.evidence() : Evidence.NONE;
    }

    /** Whether the question arises for this history at all. */
    default boolean applies() {
        return whyNot().filter(Reason::isBesideTheQuestion).isEmpty();
    }

    /** The same answer with its finding put in other words; evidence and reason stay. */
    default <G extends Finding> Answer<G> map(Function<F, G> words) {
        if (this instanceof Assessed<F> assessed) {
            return new Assessed<>(words.apply(assessed.value()), assessed.evidence());
        }
        return new NotEvaluable<>(((NotEvaluable<F>) this).reason());
    }

    /** The code of the finding, or {@value #NOT_EVALUABLE}. */
    default String code() {
        return finding().map(Finding::code).orElse(NOT_EVALUABLE);
    }

    /** Whether exactly this was found. */
    default boolean is(F expected) {
        return finding().filter(expected::equals).isPresent();
    }

    default boolean isEvaluable() {
        return finding().isPresent();
    }
}
