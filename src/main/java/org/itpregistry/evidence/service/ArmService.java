package org.itpregistry.evidence.service;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.itpregistry.access.service.Allowed;
import org.itpregistry.evidence.domain.StudyArm;
import org.itpregistry.platform.domain.Item;
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
                .map(ArmService::arm)
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

    private static Arm arm(StudyArm row) {
        return new Arm(
                row.sourceKey(),
                row.value(StudyArm.TRIAL_ID),
                row.value(StudyArm.ARM_ROLE),
                text(row, StudyArm.AGENT),
                text(row, StudyArm.SUBGROUP),
                row.value(StudyArm.OUTCOME_CODE),
                Arm.Days.between(row.value(StudyArm.WINDOW_START_DAY), row.value(StudyArm.WINDOW_END_DAY)),
                row.value(StudyArm.N_TOTAL),
                row.value(StudyArm.N_EVENTS),
                Optional.ofNullable(row.value(StudyArm.PROVENANCE)));
    }

    private static String text(StudyArm row, Item<String> item) {
        return Optional.ofNullable(row.value(item)).orElse("");
    }
}
