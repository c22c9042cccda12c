package org.itpregistry.access.domain;

import java.time.Duration;

/**
 * How long the next try to log in has to wait after a number of failures in a row.
 *
 * @param free failures without a wait
 * @param first the wait after the last free failure; doubles with each further one
 * @param cap the longest wait
 */
public record BackOff(int free, Duration first, Duration cap) {
    /** One user from one address. */
    public static final BackOff OF_USER_AT_ADDRESS = new BackOff(5, Duration.ofSeconds(30), Duration.ofMinutes(15));

    /** One user, or one address, as a whole: many persons may sit behind one address, so it takes more. */
    public static final BackOff OVERALL = new BackOff(100, Duration.ofSeconds(30), Duration.ofMinutes(15));

    /** Failures older than this are forgotten. */
    public static final Duration MEMORY = Duration.ofHours(24);

    public Duration after(int failures) {
        if (failures < free) {
            return Duration.ZERO;
        }
        int doublings = Math.min(failures - free, 16);
        Duration wait = first.multipliedBy(1L << doublings);
        return wait.compareTo(cap) > 0 ? cap : wait;
    }
}
