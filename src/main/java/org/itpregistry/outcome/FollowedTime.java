package org.itpregistry.outcome;

/**
 * A finding that is a time under observation: days from its start to an event, to death, or to the last contact. What a
 * survival curve is drawn from.
 *
 * @param days from the start
 * @param end what ended them
 * @param entry days from the start to when the person came under observation: later than 0 where time runs from a diagnosis
 *     and the person was registered afterwards
 */
public record FollowedTime(double days, End end, double entry) implements Finding {
    /** Observed from the start on. */
    public FollowedTime(double days, End end) {
        this(days, end, 0);
    }

    /** What ended the observation. */
    public enum End {
        EVENT,
        DEATH,
        CENSORED
    }

    public FollowedTime enteredAfter(double days) {
        return new FollowedTime(this.days, end, Math.max(0, days));
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
