package org.itpregistry.access.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** Failed tries in a row of one subject: a user from an address, a user, or an address. */
@Entity
@Table(name = "login_attempt")
public class LoginAttempt implements Serializable {
    @Id
    private String subject;

    private int failures;

    @Column(name = "last_at")
    private Instant lastAt;

    @Column(name = "blocked_until")
    private Instant blockedUntil;

    @Column(name = "succeeded_at")
    private Instant succeededAt;

    protected LoginAttempt() {}

    public boolean isBlocked(Instant now) {
        return blockedUntil != null && now.isBefore(blockedUntil);
    }

    public boolean hasSucceededBefore() {
        return succeededAt != null;
    }

    /** Counts a try as failed, until it turns out not to be: tries at the same time cannot slip past the limit. */
    public void count(BackOff backOff, Instant now) {
        if (lastAt.plus(BackOff.MEMORY).isBefore(now)) {
            failures = 0;
        }
        failures++;
        lastAt = now;
        var wait = backOff.after(failures);
        blockedUntil = wait.isZero() ? null : now.plus(wait);
    }

    public void succeed(Instant now) {
        failures = 0;
        blockedUntil = null;
        lastAt = now;
        succeededAt = now;
    }

    /** Takes back one counted failure of an address: someone else may still be guessing there. */
    public void forgiveOne(BackOff backOff) {
        failures = Math.max(0, failures - 1);
        if (backOff.after(failures).isZero()) {
            blockedUntil = null;
        }
    }

    public Instant blockedUntil() {
        return blockedUntil;
    }
}
