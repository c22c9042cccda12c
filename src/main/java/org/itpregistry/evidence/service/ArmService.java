package org.itpregistry.evidence.service;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.itpregistry.access.service.Allowed;
import org.itpregistry.evidence.domain.StudyArm;
import org.itpregistry.study.Arm;

/** The published arms of a cohort; they tell of no person, so every account may read them. */
@Stateless
@Allowed
public class ArmService {
    @PersistenceContext
    private EntityManager em;

    /** In order of their keys. */
    public List<Arm> of(long cohortId) {
        return em.createQuery(
                        "select a from StudyArm a where a.cohortId = :cohort and a.voidReason is null"
                                + " order by a.sourceKey",
                        StudyArm.class)
                .setParameter("cohort", cohortId)
                .getResultStream()
                .map(StudyArm::asArm)
                .toList();
    }

    /** Whether a cohort holds published arms. */
    public boolean has(long cohortId) {
        return em.createQuery(
                                "select count(a) from StudyArm a where a.cohortId = :cohort and a.voidReason is null",
                                Long.class)
                        .setParameter("cohort", cohortId)
                        .getSingleResult()
                > 0;
    }
}
