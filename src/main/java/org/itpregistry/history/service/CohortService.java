package org.itpregistry.history.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.itpregistry.access.service.Allowed;
import org.itpregistry.access.service.CallContext;
import org.itpregistry.evidence.service.ArmService;
import org.itpregistry.patient.domain.Cohort;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.platform.domain.Refusal;

/** The cohorts as a caller meets them, and the day up to which each is looked at. */
@Stateless
@Allowed
public class CohortService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private CallContext context;

    @Inject
    private Clock clock;

    @Inject
    private ArmService arms;

    /**
     * The cohorts that hold a person whom the caller may see, and those with published arms, which tell of no person; for
     * those who see all centers, all.
     */
    public List<Cohort> visible() {
        return em
                .createQuery("select c from Cohort c where c.voidReason is null order by c.sourceKey", Cohort.class)
                .getResultList()
                .stream()
                .filter(this::isVisible)
                .toList();
    }

    /**
     * @param key key of the cohort, exact case
     * @throws Refusal when there is no such cohort for the caller
     */
    public Cohort of(String key) {
        return em.createQuery("select c from Cohort c where c.sourceKey = :key and c.voidReason is null", Cohort.class)
                .setParameter("key", key)
                .getResultStream()
                .filter(this::isVisible)
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** The data cutoff of a cohort; today where it has none. */
    public LocalDate cutoff(long cohortId) {
        Cohort cohort = em.find(Cohort.class, cohortId);
        return Optional.ofNullable(cohort.value(Cohort.DATA_CUTOFF_DATE)).orElseGet(() -> LocalDate.now(clock));
    }

    /** The ids of the persons of a cohort by their source keys: for links to their pages. */
    public Map<String, Long> persons(long cohortId) {
        return em.createQuery(
                        "select p from Patient p where p.cohortId = :cohort and p.voidReason is null", Patient.class)
                .setParameter("cohort", cohortId)
                .getResultStream()
                .collect(Collectors.toMap(Patient::sourceKey, Patient::id));
    }

    /** How many persons of a cohort the caller sees. */
    public int size(long cohortId) {
        return em.createQuery(
                        "select count(p) from Patient p where p.cohortId = :cohort and p.voidReason is null",
                        Long.class)
                .setParameter("cohort", cohortId)
                .getSingleResult()
                .intValue();
    }

    private boolean isVisible(Cohort cohort) {
        return context.caller().seesAllCenters()
                || arms.has(cohort.id())
                || em.createQuery("select count(p) from Patient p where p.cohortId = :cohort", Long.class)
                                .setParameter("cohort", cohort.id())
                                .getSingleResult()
                        > 0;
    }
}
