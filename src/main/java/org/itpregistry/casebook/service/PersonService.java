package org.itpregistry.casebook.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.util.List;
import org.itpregistry.access.domain.Role;
import org.itpregistry.access.service.Allowed;
import org.itpregistry.access.service.CallContext;
import org.itpregistry.access.service.ChangeReason;
import org.itpregistry.casebook.domain.EditConflict;
import org.itpregistry.center.domain.Center;
import org.itpregistry.patient.domain.Cohort;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.patient.domain.Pseudonym;
import org.itpregistry.platform.domain.Finding;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.pregnancy.domain.Neonate;
import org.itpregistry.pregnancy.domain.Pregnancy;

/** Registers persons and corrects what is known of them. */
@Stateless
@Allowed({Role.DATA_MANAGER, Role.INVESTIGATOR, Role.COORDINATOR})
public class PersonService {
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CallContext context;

    @Inject
    private PersonFiles files;

    @Inject
    private FindingStore warnings;

    @Inject
    private ChangeReason reasons;

    @Inject
    private CasebookLocks locks;

    /** The centers at which the caller may register a person. */
    public List<Center> centers() {
        return em
                .createQuery("select c from Center c where c.voidReason is null order by c.sourceKey", Center.class)
                .getResultList()
                .stream()
                .filter(center -> context.caller().mayEnterAt(center.id()))
                .toList();
    }

    /**
     * Registers a person at a center, under a new pseudonym.
     *
     * @return the person as stored
     */
    public Patient register(Patient patient, long center) {
        if (!context.caller().mayEnterAt(center) || em.find(Center.class, center) == null) {
            throw Refusal.notFound();
        }
        patient.enterAt(center);
        patient.enterInto(registryCohort());
        return store(patient);
    }

    /** Registers a newborn: a person of its own at the mother's center and in her cohort, linked to the pregnancy. */
    public Patient registerNewborn(long pregnancyId, Patient newborn, Neonate birth) {
        Pregnancy pregnancy = em.find(Pregnancy.class, pregnancyId);
        if (pregnancy == null || !context.caller().mayEnterAt(pregnancy.centerId())) {
            throw Refusal.notFound();
        }
        newborn.enterAt(pregnancy.centerId());
        newborn.enterInto(pregnancy.cohortId());
        newborn.nameKey(Pseudonym.next(RANDOM));
        em.persist(newborn);
        em.flush();
        birth.belongTo(newborn);
        birth.bornOf(pregnancy);
        birth.nameKey(newborn.sourceKey());
        em.persist(birth);
        em.flush();
        warnings.judge(em.find(Patient.class, pregnancy.patientId()));
        return newborn;
    }

    /**
     * Corrects what is known of a person.
     *
     * @param reason why; may be null
     * @throws EditConflict when somebody else did so meanwhile
     */
    public List<Finding> correct(Patient typed, String reason) {
        Patient stored = editable(typed.id(), typed.version());
        reasons.give(reason);
        stored.takeAnswersOf(typed);
        em.flush();
        return warnings.judge(stored);
    }

    /** Takes a person out with everything recorded, with a reason. */
    public void voidPerson(long patientId, int version, String reason) {
        Patient stored = editable(patientId, version);
        reasons.require(reason);
        files.of(stored).all().forEach(row -> row.voidFor(reason.strip()));
    }

    private Patient store(Patient patient) {
        patient.nameKey(Pseudonym.next(RANDOM));
        em.persist(patient);
        em.flush();
        warnings.judge(patient);
        return patient;
    }

    private Patient editable(long patientId, int version) {
        Patient stored = em.find(Patient.class, patientId);
        if (stored == null || !context.caller().sees(stored.centerId())) {
            throw Refusal.notFound();
        }
        if (!context.caller().mayEnterAt(stored.centerId())) {
            throw new Refusal("refusal.notAllowed");
        }
        locks.refuseLocked(stored);
        if (stored.version() != version) {
            em.detach(stored);
            throw new EditConflict(stored);
        }
        return stored;
    }

    private long registryCohort() {
        return em.createQuery("select c from Cohort c where c.sourceKey = 'REGISTRY'", Cohort.class)
                .getSingleResult()
                .id();
    }
}
