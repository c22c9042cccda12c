package org.itpregistry.study;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number as a paper prints it.
 *
 * @param text as printed; empty where the paper has no such number
 * @param reading how it is to be read
 * @param code the class that a printed word stands for; empty where it is the word itself
 */
public record Published(String text, Meaning reading, Optional<String> code) {
    /** Without a printed number. */
    public static final Published NONE = of("");

    /** What a printed number says of the true one. */
    public enum Meaning {
        EQUAL,
        /** "Exceeded 100". */
        EXCEEDED,
        /** "Within 1 month". */
        WITHIN,
        /** "Up to 30%": the highest that was seen. More differs; less neither confirms it nor differs from it. */
        UP_TO,
        /** Numbers of the same paper rule it out. */
        CONTRADICTED,
        /** Made by another definition or of other persons: it stands beside ours, and is not compared with it. */
        NOT_COMPARABLE
    }

    public static Published of(String text) {
        return new Published(text, Meaning.EQUAL, Optional.empty());
    }

    /** How our value compares; empty without one of the two, or where they are not comparable. */
    public Optional<Agreement> compare(Optional<Value> ours) {
        boolean comparable = !text.isEmpty() && reading != Meaning.NOT_COMPARABLE;
        return comparable ? ours.flatMap(this::compare) : Optional.empty();
    }

    private Optional<Agreement> compare(Value ours) {
        if (ours instanceof Value.Coded category) {
            return Optional.of(category.code().equals(code.orElse(text)) ? Agreement.YES : Agreement.NO);
        }
        BigDecimal number = ((Value.Numeric) ours).number();
        BigDecimal printed = new BigDecimal(text);
        Agreement agreement = Agreement.of(number, printed);
        return reading == Meaning.UP_TO && agreement == Agreement.NO && number.compareTo(printed) < 0
                ? Optional.empty()
                : Optional.of(compare(number, printed, agreement));
    }

    private Agreement compare(BigDecimal number, BigDecimal printed, Agreement agreement) {
        return switch (reading) {
            case EQUAL, NOT_COMPARABLE, UP_TO -> agreement;
            case EXCEEDED -> number.compareTo(printed) > 0 ? Agreement.YES : Agreement.NO;
            case WITHIN -> number.compareTo(printed) <= 0 ? Agreement.YES : agreement;
            case CONTRADICTED -> agreement == Agreement.YES ? Agreement.YES : Agreement.CONTRADICTORY;
        };
    }
}
