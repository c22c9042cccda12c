package org.itpregistry.entry.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.util.List;
import org.itpregistry.access.domain.Act;
import org.itpregistry.access.service.Allowed;
import org.itpregistry.access.service.ChangeReason;
import org.itpregistry.access.service.Scope;
import org.itpregistry.center.domain.Center;
import org.itpregistry.entry.domain.EditConflict;
import org.itpregistry.entry.domain.StandingFaults;
import org.itpregistry.patient.domain.Cohort;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.patient.domain.PersonFile;
import org.itpregistry.patient.domain.Pseudonym;
import org.itpregistry.platform.domain.EntryFinding;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.pregnancy.domain.Neonate;
import org.itpregistry.pregnancy.domain.Pregnancy;

/** Registers persons and corrects what is known of them. */
@Stateless
@Allowed(Act.ENTER)
public class PersonService {
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Scope scope;

    @Inject
    private PersonFiles files;

    @Inject
    private FindingStore findings;

    @Inject
    private ChangeReason reasons;

    @Inject
    private ReasonRule reasonRule;

    @Inject
    private CasebookLocks locks;

    @Inject
    private PersonHold persons;

    @Inject
    private LastChanges changes;

    /** The centers at which the caller may register a person. */
    public List<Center> centers() {
        return em
                .createQuery("select c from Center c where c.voidReason is null order by c.sourceKey", Center.class)
                .getResultList()
                .stream()
                .filter(center -> scope.includes(Act.ENTER, center.id()))
                .toList();
    }

    /**
     * What the rules would find if a person were registered, or corrected, as typed; stores nothing. What is typed need not be
     * complete.
     */
    public List<EntryFinding> look(Patient typed) {
        if (typed.id() == null) {
            return findings.check(List.of(new PersonFile(typed, null)));
        }
        List<PersonFile> family = files.family(em.find(Patient.class, typed.id()));
        em.clear();
        var before = new StandingFaults(findings.check(family));
        family.get(0).patient().takeAnswersOf(typed);
        return before.worsened(findings.check(family));
    }

    /**
     * Registers a person at a center, under a new pseudonym.
     *
     * @return the person as stored
     */
    public Patient register(Patient typed, long center) {
        if (!scope.includes(Act.ENTER, center) || em.find(Center.class, center) == null) {
            throw Refusal.notFound();
        }
        Patient stored = store(typed, center, registryCohort());
        findings.judge(stored, StandingFaults.NONE);
        return stored;
    }

    /** What the rules would find if a newborn were registered as typed; stores nothing. */
    public List<EntryFinding> look(long pregnancyId, Patient typed, Neonate typedBirth) {
        Pregnancy pregnancy = pregnancy(pregnancyId);
        List<PersonFile> family = files.family(em.find(Patient.class, pregnancy.patientId()));
        em.clear();
        var before = new StandingFaults(findings.check(family));
        typed.nameKey(Pseudonym.next(RANDOM));
        typedBirth.nameKey(typed.sourceKey());
        typedBirth.bornOf(pregnancy);
        var newborn = new PersonFile(typed, family.get(0).cutoff().orElse(null));
        newborn.add(typedBirth);
        newborn.bornTo(family.get(0));
        family.add(newborn);
        return before.worsened(findings.check(family));
    }

    /** Registers a newborn: a person of its own at the mother's center and in her cohort, linked to the pregnancy. */
    public Patient registerNewborn(long pregnancyId, Patient typed, Neonate typedBirth) {
        Patient mother = persons.hold(pregnancy(pregnancyId).patientId());
        Pregnancy pregnancy = pregnancy(pregnancyId);
        changes.refuseVoided(pregnancy);
        locks.refuseLocked(mother);
        StandingFaults before = findings.standing(mother);
        Patient newborn = store(typed, mother.centerId(), mother.cohortId());
        typedBirth.nameKey(newborn.sourceKey());
        var birth = new Neonate();
        birth.takeAnswersOf(typedBirth);
        birth.belongTo(newborn);
        birth.bornOf(pregnancy);
        birth.nameKey(newborn.sourceKey());
        em.persist(birth);
        em.flush();
        findings.judge(mother, before);
        return newborn;
    }

    /**
     * Corrects what is known of a person.
     *
     * @param reason why; may be null where none is needed
     * @throws EditConflict when somebody else did so meanwhile
     */
    public List<EntryFinding> correct(Patient typed, String reason) {
        Patient stored = editable(typed.id(), typed.version());
        reasonRule.require(reasonRule.isNeeded(stored.id()), reason);
        StandingFaults before = findings.standing(stored);
        stored.takeAnswersOf(typed);
        em.flush();
        return findings.judge(stored, before);
    }

    /** Takes a person out with everything recorded, with a reason. */
    public void voidPerson(long patientId, int version, String reason) {
        Patient stored = editable(patientId, version);
        reasons.require(reason);
        files.of(stored).all().forEach(row -> row.voidFor(reason.strip()));
        em.flush();
    }

    /** A copy is stored: what was typed stays as it is, and can be saved again when this fails. */
    private Patient store(Patient typed, long center, long cohort) {
        typed.nameKey(Pseudonym.next(RANDOM));
        var patient = new Patient();
        patient.takeAnswersOf(typed);
        patient.nameKey(typed.sourceKey());
        patient.enterAt(center);
        patient.enterInto(cohort);
        em.persist(patient);
        em.flush();
        return patient;
    }

    private Pregnancy pregnancy(long id) {
        return scope.admit(Act.ENTER, em.find(Pregnancy.class, id));
    }

    private Patient editable(long patientId, int version) {
        Patient stored = scope.admit(Act.ENTER, persons.hold(patientId));
        changes.refuseVoided(stored);
        locks.refuseLocked(stored);
        changes.refuseOutdated(stored, version);
        return stored;
    }

    private long registryCohort() {
        return em.createQuery("select c from Cohort c where c.sourceKey = 'REGISTRY'", Cohort.class)
                .getSingleResult()
                .id();
    }
}
