package org.itpregistry.entry.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.itpregistry.access.domain.Act;
import org.itpregistry.access.domain.Center;
import org.itpregistry.access.service.Allowed;
import org.itpregistry.access.service.ChangeReason;
import org.itpregistry.access.service.Scope;
import org.itpregistry.entry.domain.EditConflict;
import org.itpregistry.entry.domain.StandingFaults;
import org.itpregistry.patient.domain.Cohort;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.patient.domain.PersonFile;
import org.itpregistry.platform.domain.EntryFinding;
import org.itpregistry.platform.domain.Refusal;

/** Registers persons and corrects what is known of them. */
@Stateless
@Allowed(Act.ENTER)
public class PersonService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Scope scope;

    @Inject
    private PersonFiles files;

    @Inject
    private NewPersons newPersons;

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
        Patient stored = newPersons.store(typed, center, registryCohort());
        findings.judge(stored, StandingFaults.NONE);
        return stored;
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
