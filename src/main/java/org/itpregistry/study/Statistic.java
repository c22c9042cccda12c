package org.itpregistry.study;

/** What is made of the answers in a population. */
public enum Statistic {
    /** How many there are. */
    NUMBER,
    /** Sum of a denominator over centers and periods. */
    TOTAL,
    /** How many have the finding. */
    COUNT,
    /** How many of the evaluable have the finding, in percent. */
    PROPORTION,
    /** Pregnancies per thousand of a denominator. */
    RATE_PER_1000,
    MEDIAN,
    MINIMUM,
    MAXIMUM,
    /** Median over the amounts above zero. */
    MEDIAN_ABOVE_ZERO,
    MINIMUM_ABOVE_ZERO,
    MAXIMUM_ABOVE_ZERO,
    /** A threshold that the definition uses, as it stands in its parameters. */
    PARAMETER;

    boolean isOverAmounts() {
        return switch (this) {
            case MEDIAN, MINIMUM, MAXIMUM, MEDIAN_ABOVE_ZERO, MINIMUM_ABOVE_ZERO, MAXIMUM_ABOVE_ZERO -> true;
            default -> false;
        };
    }

    boolean isAboveZero() {
        return switch (this) {
            case MEDIAN_ABOVE_ZERO, MINIMUM_ABOVE_ZERO, MAXIMUM_ABOVE_ZERO -> true;
            default -> false;
        };
    }
}
