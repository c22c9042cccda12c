package org.itpregistry.entry.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.itpregistry.access.domain.AppUser;
import org.itpregistry.access.service.Allowed;
import org.itpregistry.access.service.CallContext;
import org.itpregistry.entry.domain.Signatory;

/** Names the caller as a signature does. */
@Stateless
@Allowed
public class Signatories {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private CallContext context;

    public Signatory caller() {
        AppUser user = em.find(AppUser.class, context.caller().userId());
        String name = context.caller().userName();
        return new Signatory(name, user == null ? name : user.displayName());
    }
}
