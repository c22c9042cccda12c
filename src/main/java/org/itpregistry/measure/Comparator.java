package org.itpregistry.measure;

/** How a reported count relates to the true one: equal, below ("&lt; 10") or above ("&gt; 1000"). */
public enum Comparator {
    EQ(""),
    LT("<"),
    GT(">");

    private final String sign;

    Comparator(String sign) {
        this.sign = sign;
    }

    /** The sign printed before the number; empty for an exact count. */
    public String sign() {
        return sign;
    }

    /** Which of two reports of one number means the lower count: "&lt; 30" lies below 30, and "&gt; 30" above it. */
    public int compareBound(Comparator other) {
        return Integer.compare(side(), other.side());
    }

    private int side() {
        return switch (this) {
            case LT -> -1;
            case EQ -> 0;
            case GT -> 1;
        };
    }

    /** Whether a count reported as this sign and {@code value} is at least {@code threshold}; both in one unit. */
    public Met atLeast(int value, int threshold) {
        return switch (this) {
            case EQ -> Met.when(value >= threshold);
            case GT -> value >= threshold ? Met.YES : Met.UNKNOWN;
            case LT -> value <= threshold ? Met.NO : Met.UNKNOWN;
        };
    }

    /** Whether a count reported as this sign and {@code value} is above {@code threshold}; both in one unit. */
    public Met above(int value, int threshold) {
        return switch (this) {
            case EQ -> Met.when(value > threshold);
            case GT -> value >= threshold ? Met.YES : Met.UNKNOWN;
            case LT -> value <= threshold ? Met.NO : Met.UNKNOWN;
        };
    }

    /** Whether a count reported as this sign and {@code value} is below {@code threshold}; both in one unit. */
    public Met below(int value, int threshold) {
        return switch (atLeast(value, threshold)) {
            case YES -> Met.NO;
            case NO -> Met.YES;
            case UNKNOWN -> Met.UNKNOWN;
        };
    }
}
