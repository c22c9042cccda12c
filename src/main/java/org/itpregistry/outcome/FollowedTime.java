package org.itpregistry.outcome;

/**
 * A finding that is a time under observation: days from its start to an event, to death, or to the last contact. What a
 * survival curve is drawn from.
 */
public record FollowedTime(double days, End end) implements Finding {
    /** What ended the observation. */
    public enum End {
        EVENT,
        DEATH,
        CENSORED
    }

    public boolean hasEvent() {
        return end == End.EVENT;
    }

    /** The days and how they ended: {@code 90 EVENT}. */
    @Override
    public String code() {
        return Onset.onDay(days).code() + " " + end;
    }
}
