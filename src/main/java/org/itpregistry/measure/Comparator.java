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
    public TruthValue atLeast(int value, int threshold) {
        return switch (this) {
            case EQ -> TruthValue.when(value >= threshold);
            case GT -> value >= threshold ? TruthValue.YES : TruthValue.UNKNOWN;
            case LT -> value <= threshold ? TruthValue.NO : TruthValue.UNKNOWN;
        };
    }

    /** Whether a count reported as this sign and {@code value} is above {@code threshold}; both in one unit. */
    public TruthValue above(int value, int threshold) {
        return switch (this) {
            case EQ -> TruthValue.when(value > threshold);
            case GT -> value >= threshold ? TruthValue.YES : TruthValue.UNKNOWN;
            case LT -> value <= threshold ? TruthValue.NO : TruthValue.UNKNOWN;
        };
    }

    /** Whether a count reported as this sign and {@code value} is below {@code threshold}; both in one unit. */
    public TruthValue below(int value, int threshold) {
        return switch (atLeast(value, threshold)) {
            case YES -> TruthValue.NO;
            case NO -> TruthValue.YES;
            case UNKNOWN -> TruthValue.UNKNOWN;
        };
    }
}
