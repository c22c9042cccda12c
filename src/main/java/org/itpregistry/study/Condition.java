package org.itpregistry.study;

import java.util.List;
import org.itpregistry.measure.TruthValue;

/**
 * What an answer must be.
 *
 * @param operands the codes or numbers of the test; none where it needs none
 */
public record Condition(Test test, List<String> operands) {
    /** Kinds of condition. Numbers that are known only to lie below or above a bound leave some of them open. */
    public enum Test {
        /** It happened, is there, or is true. */
        FOUND,
        /** One of the codes is among the answer's. */
        ANY_OF,
        /** All of the codes are. */
        ALL_OF,
        /** The answer has codes, and none besides these. */
        ONLY,
        BELOW,
        AT_MOST,
        AT_LEAST,
        ABOVE,
        /** Between two codes in the order of the alphabet, which for dates is that of time; both included. */
        FROM_TO
    }

    public Condition {
        operands = List.copyOf(operands);
    }

    public static Condition found() {
        return new Condition(Test.FOUND, List.of());
    }

    public static Condition anyOf(String... codes) {
        return new Condition(Test.ANY_OF, List.of(codes));
    }

    boolean isMet(Reply reply) {
        return met(reply) == TruthValue.YES;
    }

    /** UNKNOWN only where a vague date leaves it open; a bound such as "&lt; 10" that leaves it open does not meet it. */
    TruthValue met(Reply reply) {
        return switch (test) {
            case FOUND -> when(reply.found());
            case ANY_OF -> when(reply.codes().stream().anyMatch(operands::contains));
            case ALL_OF -> when(reply.codes().containsAll(operands));
            case ONLY -> when(!reply.codes().isEmpty() && operands.containsAll(reply.codes()));
            case FROM_TO -> when(reply.codes().stream().anyMatch(this::liesBetween));
            default -> reply.amount().map(this::compare).orElse(TruthValue.NO);
        };
    }

    /** The number that an amount is held against. */
    double bound() {
        return Double.parseDouble(operands.get(0));
    }

    private TruthValue compare(Extent amount) {
        boolean surely = holds(amount.low()) && holds(amount.high());
        boolean perhaps = holds(amount.low()) || holds(amount.high());
        return surely ? TruthValue.YES : perhaps && amount.vague().isPresent() ? TruthValue.UNKNOWN : TruthValue.NO;
    }

    private boolean holds(double number) {
        return switch (test) {
            case BELOW -> number < bound();
            case AT_MOST -> number <= bound();
            case AT_LEAST -> number >= bound();
            default -> number > bound();
        };
    }

    private boolean liesBetween(String code) {
        return code.compareTo(operands.get(0)) >= 0 && code.compareTo(operands.get(1)) <= 0;
    }

    private static TruthValue when(boolean met) {
        return met ? TruthValue.YES : TruthValue.NO;
    }
}
