package org.itpregistry.access.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.itpregistry.access.domain.Caller;
import org.itpregistry.access.domain.PasswordPolicy;
import org.itpregistry.access.domain.SignIn;
import org.itpregistry.platform.domain.Refusal;

/** Lets a user choose a new password. */
@Stateless
@Allowed
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // a slow hash must not hold a connection
public class PasswordService {
    @Inject
    private CallContext context;

    @Inject
    private AccountService accounts;

    @Inject
    private Hashing hashing;

    @Inject
    private PasswordStore store;

    @Inject
    private Clock clock;

    /**
     * Replaces the caller's password; all sessions of the caller end.
     *
     * @return the sign-in that begins a new session for the one who made the change
     */
    public SignIn change(String current, String chosen) {
        Caller caller = context.caller();
        try {
            accounts.confirm(caller.userName(), current, context.address());
        } catch (Refusal refusal) {
            throw refusal.about("current");
        }
        PasswordPolicy.objection(chosen, caller.userName()).ifPresent(key -> {
            throw new Refusal(key, PasswordPolicy.SHORTEST, PasswordPolicy.LONGEST).about("chosen");
        });
        if (chosen.equals(current)) {
            throw new Refusal("refusal.password.same").about("chosen");
        }
        Instant now = clock.instant();
        store.choose(caller.userId(), hashing.hash(chosen), now);
        return new SignIn(caller.userId(), caller.userName(), now);
    }
}
