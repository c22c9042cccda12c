package org.itpregistry.access.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.itpregistry.access.domain.AppUser;
import org.itpregistry.platform.domain.Refusal;

/** Keeps a caller's new password hash, in a transaction as short as can be. */
@Stateless
@Allowed
public class PasswordStore {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private CallContext context;

    /** The caller's own only. */
    public void choose(long userId, String hash, Instant now) {
        if (userId != context.caller().userId()) {
            throw Refusal.notFound();
        }
        em.find(AppUser.class, userId).choosePassword(hash, now);
    }
}
