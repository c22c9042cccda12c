package org.itpregistry.access.domain;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * That a user has logged in: all that the session remembers. What he may do is read anew on each request.
 *
 * @param userId key of the user
 * @param userName for the log and the page
 * @param began when; a session that began before the last change of password is over
 */
public record SignIn(long userId, String userName, Instant began) implements Serializable {
    /** However busy, a session ends after a working day. */
    public static final Duration LONGEST = Duration.ofHours(12);

    public boolean isOver(Instant now) {
        return began.plus(LONGEST).isBefore(now);
    }
}
