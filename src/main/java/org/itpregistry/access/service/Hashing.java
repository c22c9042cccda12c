package org.itpregistry.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.itpregistry.access.domain.PasswordHash;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.platform.service.Unguarded;

/**
 * Computes password hashes a few at a time: they are slow on purpose, and a crowd at the door must not keep those inside
 * from working.
 */
@ApplicationScoped
@Unguarded("decides about log-ins")
public class Hashing {
    private static final int AT_ONCE = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    private static final int WAITING = 64;
    private static final int SECONDS = 15;
    /** Of no password: an unknown user is answered as slowly as a known one. */
    private static final String NOBODY = PasswordHash.of("nobody");

    private final Semaphore places = new Semaphore(AT_ONCE, true);

    /** Whether the password fits; for an unknown user (null) never, in the same time. */
    public boolean matches(String password, String stored) {
        enter();
        try {
            return PasswordHash.matches(password, stored == null ? NOBODY : stored) && stored != null;
        } finally {
            places.release();
        }
    }

    public String hash(String password) {
        enter();
        try {
            return PasswordHash.of(password);
        } finally {
            places.release();
        }
    }

    private void enter() {
        try {
            if (places.getQueueLength() < WAITING && places.tryAcquire(SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new Refusal(Refusal.Kind.BUSY, "refusal.busy");
    }
}
