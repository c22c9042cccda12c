package org.itpregistry.cut.service;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.itpregistry.access.domain.Act;
import org.itpregistry.access.service.Allowed;
import org.itpregistry.cut.domain.CutScope;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.review.service.ValidSignatures;

/** Tells who goes into a data cut of a scope, as the running transaction sees the data. */
@Stateless
@Allowed(Act.TAKE_CUT)
public class PersonsOfScope {
    @PersistenceContext
    private EntityManager em;

    /**
     * The ids of the persons of a cohort whose rows go in; empty when all do.
     *
     * @throws Refusal when there is nobody whose casebook is signed, or locked
     */
    public Optional<Set<Long>> of(long cohortId, CutScope scope) {
        if (scope == CutScope.ALL) {
            return Optional.empty();
        }
        Set<Long> persons = scope == CutScope.SIGNED ? signed(cohortId) : locked(cohortId);
        if (persons.isEmpty()) {
            throw new Refusal("refusal.cut.scope." + scope).about("scope");
        }
        return Optional.of(persons);
    }

    /** How many persons the cohort has. */
    public long all(long cohortId) {
        return ((Number) em.createNativeQuery(
                                "select count(*) from patient where cohort_id = ?1 and void_reason is null")
                        .setParameter(1, cohortId)
                        .getSingleResult())
                .longValue();
    }

    private Set<Long> signed(long cohortId) {
        try {
            return ValidSignatures.ofCohort(em.unwrap(Connection.class), cohortId);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read casebooks", e);
        }
    }

    private Set<Long> locked(long cohortId) {
        return new HashSet<>(em.createQuery(
                        "select l.patientId from CasebookLock l, Patient p where l.unlockedAt is null and p.id = l.patientId"
                                + " and p.cohortId = :cohort and p.voidReason is null",
                        Long.class)
                .setParameter("cohort", cohortId)
                .getResultList());
    }
}
