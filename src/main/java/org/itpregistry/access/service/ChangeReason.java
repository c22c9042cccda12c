package org.itpregistry.access.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.itpregistry.platform.domain.Refusal;

/** Puts the reason for a change on record: in the audit trail, beside every change that follows in the transaction. */
@Stateless
@Allowed
public class ChangeReason {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private CallContext context;

    /** @throws Refusal when there is none */
    public void require(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Refusal("refusal.reasonMissing").about("reason");
        }
        give(reason);
    }

    /** @param reason may be empty where none is needed */
    public void give(String reason) {
        context.because(reason == null ? null : reason.strip());
        em.createNativeQuery("select set_config('itp.reason', ?1, true)")
                .setParameter(1, context.reason() == null ? "" : context.reason())
                .getSingleResult();
    }
}
