package org.itpregistry.access.service;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.itpregistry.access.domain.BackOff;
import org.itpregistry.access.domain.LoginAttempt;
import org.itpregistry.platform.service.Unguarded;

/**
 * Slows guessing down without letting a stranger lock anybody out.
 *
 * <p>Failures are counted for the user at the address, for the user, and for the address. A user who has logged in from an
 * address before is stopped there only by failures of that user at that address.
 */
@Stateless
@Unguarded("decides about log-ins")
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LoginAttempts {
    private static final Duration FORGOTTEN = Duration.ofDays(90);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /**
     * Counts a try before the password is looked at.
     *
     * @return until when the try is refused; empty when it may go on
     */
    public Optional<Instant> admit(String userName, String address) {
        Instant now = clock.instant();
        boolean known = Optional.ofNullable(em.find(LoginAttempt.class, pair(userName, address)))
                .map(LoginAttempt::hasSucceededBefore)
                .orElse(false);
        LoginAttempt ofAddress = lock(address(address));
        if (!known && ofAddress.isBlocked(now)) {
            return Optional.of(ofAddress.blockedUntil());
        }
        LoginAttempt ofUser = lock(user(userName));
        if (!known && ofUser.isBlocked(now)) {
            return Optional.of(ofUser.blockedUntil());
        }
        LoginAttempt ofBoth = lock(pair(userName, address));
        if (ofBoth.isBlocked(now)) {
            return Optional.of(ofBoth.blockedUntil());
        }
        ofAddress.count(BackOff.OVERALL, now);
        ofUser.count(BackOff.OVERALL, now);
        ofBoth.count(BackOff.OF_USER_AT_ADDRESS, now);
        return Optional.empty();
    }

    /** The password was right: the counted try was none. */
    public void succeed(String userName, String address) {
        Instant now = clock.instant();
        lock(address(address)).forgiveOne(BackOff.OVERALL);
        lock(user(userName)).succeed(now);
        lock(pair(userName, address)).succeed(now);
    }

    /** The password was not looked at: the counted try was none. */
    public void takeBack(String userName, String address) {
        lock(address(address)).forgiveOne(BackOff.OVERALL);
        lock(user(userName)).forgiveOne(BackOff.OVERALL);
        lock(pair(userName, address)).forgiveOne(BackOff.OF_USER_AT_ADDRESS);
    }

    /** Forgets the failures of a user, from everywhere. */
    public void unlock(String userName) {
        em.createNativeQuery(
                        """
                        update login_attempt set failures = 0, blocked_until = null
                        where subject = ?1 or starts_with(subject, ?2)""")
                .setParameter(1, user(userName))
                .setParameter(2, user(userName) + "@")
                .executeUpdate();
    }

    /** Names that nobody has tried for a season are forgotten. */
    @Schedule(hour = "3", persistent = false)
    void forget() {
        em.createNativeQuery("delete from login_attempt where last_at < ?1")
                .setParameter(1, java.sql.Timestamp.from(clock.instant().minus(FORGOTTEN)))
                .executeUpdate();
    }

    private LoginAttempt lock(String subject) {
        em.createNativeQuery("insert into login_attempt (subject, last_at) values (?1, ?2) on conflict do nothing")
                .setParameter(1, subject)
                .setParameter(2, java.sql.Timestamp.from(clock.instant()))
                .executeUpdate();
        return em.find(LoginAttempt.class, subject, LockModeType.PESSIMISTIC_WRITE);
    }

    private static String address(String address) {
        return "address:" + address;
    }

    private static String user(String userName) {
        return "user:" + userName;
    }

    private static String pair(String userName, String address) {
        return user(userName) + "@" + address;
    }
}
