package org.itpregistry.pregnancy.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.itpregistry.access.domain.Act;
import org.itpregistry.access.service.Allowed;
import org.itpregistry.access.service.Scope;
import org.itpregistry.entry.domain.StandingFaults;
import org.itpregistry.entry.service.CasebookLocks;
import org.itpregistry.entry.service.FindingStore;
import org.itpregistry.entry.service.LastChanges;
import org.itpregistry.entry.service.NewPersons;
import org.itpregistry.entry.service.PersonFiles;
import org.itpregistry.entry.service.PersonHold;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.patient.domain.PersonFile;
import org.itpregistry.platform.domain.EntryFinding;
import org.itpregistry.pregnancy.domain.Neonate;
import org.itpregistry.pregnancy.domain.Pregnancy;

/** Registers newborns: persons of their own, linked to the pregnancy that they are of. */
@Stateless
@Allowed(Act.ENTER)
public class NewbornService {
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
    private CasebookLocks locks;

    @Inject
    private PersonHold persons;

    @Inject
    private LastChanges changes;

    /** What the rules would find if a newborn were registered as typed; stores nothing. */
    public List<EntryFinding> look(long pregnancyId, Patient typed, Neonate typedBirth) {
        Pregnancy pregnancy = pregnancy(pregnancyId);
        List<PersonFile> family = files.family(em.find(Patient.class, pregnancy.patientId()));
        em.clear();
        var before = new StandingFaults(findings.check(family));
        newPersons.name(typed);
        typedBirth.nameKey(typed.sourceKey());
        typedBirth.bornOf(pregnancy);
        var newborn = new PersonFile(typed, family.get(0).cutoff().orElse(null));
        newborn.add(typedBirth);
        newborn.bornTo(family.get(0));
        family.add(newborn);
        return before.worsened(findings.check(family));
    }

    /** Registers a newborn at the mother's center and in her cohort. */
    public Patient register(long pregnancyId, Patient typed, Neonate typedBirth) {
        Patient mother = persons.hold(pregnancy(pregnancyId).patientId());
        Pregnancy pregnancy = pregnancy(pregnancyId);
        changes.refuseVoided(pregnancy);
        locks.refuseLocked(mother);
        StandingFaults before = findings.standing(mother);
        Patient newborn = newPersons.store(typed, mother.centerId(), mother.cohortId());
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

    private Pregnancy pregnancy(long id) {
        return scope.admit(Act.ENTER, em.find(Pregnancy.class, id));
    }
}
