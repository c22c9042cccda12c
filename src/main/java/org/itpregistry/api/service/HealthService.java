package org.itpregistry.api.service;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.itpregistry.platform.service.Unguarded;

/** Asks the database whether it answers. */
@Stateless
@Unguarded("tells nothing but that the database answers")
public class HealthService {
    @PersistenceContext
    private EntityManager em;

    /** @throws RuntimeException when it does not */
    public void check() {
        em.createNativeQuery("select 1").getSingleResult();
    }
}
