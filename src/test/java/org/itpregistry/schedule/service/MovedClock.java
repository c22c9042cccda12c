package org.itpregistry.schedule.service;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The clock of the registry under test: right, until a test moves it. */
@Alternative
@Priority(1)
@ApplicationScoped
public class MovedClock {
    private static volatile Duration ahead = Duration.ZERO;

    /** From now on it is noon of that day, UTC. */
    public static void moveTo(LocalDate day) {
        ahead = Duration.between(Instant.now(), day.atTime(12, 0).toInstant(ZoneOffset.UTC));
    }

    public static void putRight() {
        ahead = Duration.ZERO;
    }

    @Produces
    @ApplicationScoped
    Clock clock() {
        return new Ahead();
    }

    /** A clock that is ahead. */
    private static final class Ahead extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.offset(Clock.system(zone), ahead);
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(ahead);
        }
    }
}
