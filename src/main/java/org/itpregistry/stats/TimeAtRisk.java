package org.itpregistry.stats;

/**
 * One person's time under observation.
 *
 * @param entry when it began, 0 for from the origin on; later for left truncation
 * @param exit when it ended, in the same unit
 * @param event whether the event ended it, or else censoring
 */
public record TimeAtRisk(double entry, double exit, boolean event) {

    public TimeAtRisk {
        if (!(entry >= 0 && exit < Double.POSITIVE_INFINITY && (exit > entry || (entry == 0 && exit == 0))))
            throw new IllegalArgumentException("follow-up from " + entry + " to " + exit);
    }

    /** Observed from the origin on. */
    public static TimeAtRisk until(double exit, boolean event) {
        return new TimeAtRisk(0, exit, event);
    }

    /** The follow-up of the follow-up: what was censored becomes the event. */
    public TimeAtRisk reversed() {
        return new TimeAtRisk(entry, exit, !event);
    }
}
