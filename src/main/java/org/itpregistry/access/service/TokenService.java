package org.itpregistry.access.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.itpregistry.access.domain.ApiToken;
import org.itpregistry.access.domain.AppUser;
import org.itpregistry.access.domain.TokenSecret;
import org.itpregistry.platform.domain.Refusal;

/** A user's own keys to the REST doors. */
@Stateless
@Allowed
public class TokenService {
    public static final int LONGEST_DAYS = 366;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CallContext context;

    @Inject
    private Clock clock;

    /**
     * Makes a token.
     *
     * @return the secret, which cannot be shown again
     */
    public TokenSecret make(String label, int days) {
        if (label == null || label.isBlank()) {
            throw new Refusal("access.required").about("label");
        }
        if (days < 1 || days > LONGEST_DAYS) {
            throw new Refusal("refusal.token.days", LONGEST_DAYS).about("days");
        }
        var secret = TokenSecret.random();
        Instant now = clock.instant();
        var user = em.getReference(AppUser.class, context.caller().userId());
        em.persist(new ApiToken(user, label.strip(), secret, now, now.plus(Duration.ofDays(days))));
        return secret;
    }

    /** The caller's tokens, newest first. */
    public List<ApiToken> mine() {
        return em.createQuery("select t from ApiToken t where t.user.id = :user order by t.id desc", ApiToken.class)
                .setParameter("user", context.caller().userId())
                .getResultList();
    }

    public void revoke(long id) {
        ApiToken token = em.find(ApiToken.class, id);
        if (token == null || token.user().id() != context.caller().userId()) {
            throw Refusal.notFound();
        }
        token.revoke(clock.instant());
    }
}
