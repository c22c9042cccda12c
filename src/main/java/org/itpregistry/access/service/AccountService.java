package org.itpregistry.access.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.itpregistry.access.domain.AccessKind;
import org.itpregistry.access.domain.Account;
import org.itpregistry.access.domain.ApiToken;
import org.itpregistry.access.domain.AppUser;
import org.itpregistry.access.domain.Caller;
import org.itpregistry.access.domain.SignIn;
import org.itpregistry.access.domain.TokenSecret;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.platform.service.Unguarded;

/** Lets users in, and finds anew on each request what they may do. */
@Stateless
@Unguarded("finds out who the caller is")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // a slow hash must not hold a connection
public class AccountService {
    private static final int LONGEST_NAME = 64;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private LoginAttempts attempts;

    @Inject
    private Hashing hashing;

    @Inject
    private AccessLog log;

    @Inject
    private Clock clock;

    /**
     * Logs a user in.
     *
     * @throws Refusal with the same message for an unknown user, a disabled one and a wrong password
     */
    public SignIn logIn(String userName, String password, String address) {
        AppUser user = check(plain(userName), password, address);
        log.note(AccessKind.LOGIN, user.userName(), "");
        return new SignIn(user.id(), user.userName(), clock.instant());
    }

    /** Makes sure that the one who is logged in is still the one who knows the password, before an act that needs it. */
    public void confirm(String userName, String password, String address) {
        check(userName, password, address);
    }

    private AppUser check(String name, String password, String address) {
        Optional<Instant> blocked = attempts.admit(name, address);
        if (blocked.isPresent()) {
            log.note(AccessKind.LOGIN_LOCKED, name, "");
            throw new Refusal(Refusal.Kind.BLOCKED, "refusal.loginBlocked", minutesUntil(blocked.get()));
        }
        Optional<AppUser> user = byName(name);
        boolean right = isRight(name, password, address, user.map(AppUser::passwordHash));
        if (!right || user.get().isDisabled() || !user.get().mayStillUsePassword(clock.instant())) {
            log.note(AccessKind.LOGIN_FAILED, name, "");
            throw new Refusal(Refusal.Kind.NOT_LOGGED_IN, "refusal.loginFailed");
        }
        attempts.succeed(name, address);
        return user.get();
    }

    private boolean isRight(String name, String password, String address, Optional<String> stored) {
        try {
            return hashing.matches(password == null ? "" : password, stored.orElse(null));
        } catch (Refusal busy) {
            attempts.takeBack(name, address);
            throw busy;
        }
    }

    /** The account of a session; empty when it is over: too old, disabled, or the password was changed since. */
    public Optional<Account> bySession(SignIn signIn) {
        if (signIn.isOver(clock.instant())) {
            return Optional.empty();
        }
        return em.createQuery(
                        "select u from AppUser u left join fetch u.memberships m left join fetch m.center where u.id = :id",
                        AppUser.class)
                .setParameter("id", signIn.userId())
                .getResultStream()
                .findFirst()
                .filter(user -> user.acceptsSessionsOf(signIn.began()))
                .map(Account::of);
    }

    /** The account of a bearer token; empty for a token that is unknown, revoked or expired. */
    public Optional<Account> byToken(TokenSecret secret) {
        return em.createQuery(
                        "select t from ApiToken t join fetch t.user u left join fetch u.memberships m left join fetch m.center "
                                + "where t.tokenHash = :hash",
                        ApiToken.class)
                .setParameter("hash", secret.hash())
                .getResultStream()
                .findFirst()
                .filter(token -> token.isValid(clock.instant()))
                .map(ApiToken::user)
                .filter(user -> !user.isDisabled())
                .map(Account::of);
    }

    /** What a user may do, asked by work that goes on without a request; empty when the user is gone or disabled. */
    public Optional<Caller> callerOf(long userId) {
        return em.createQuery(
                        "select u from AppUser u left join fetch u.memberships m left join fetch m.center where u.id = :id",
                        AppUser.class)
                .setParameter("id", userId)
                .getResultStream()
                .findFirst()
                .filter(user -> !user.isDisabled())
                .map(user -> Account.of(user).caller());
    }

    /** How a typed user name is looked up: without regard to case, surrounding blanks and control characters. */
    static String plain(String typed) {
        String name = Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFKC)
                .replaceAll("\\p{Cntrl}", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    private Optional<AppUser> byName(String name) {
        return em.createQuery("select u from AppUser u where u.userName = :name", AppUser.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    private long minutesUntil(Instant end) {
        return Math.max(
                1, Duration.between(clock.instant(), end).plusSeconds(59).toMinutes());
    }
}
