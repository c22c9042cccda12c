package org.itpregistry.entry.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.patient.domain.Pseudonym;
import org.itpregistry.platform.service.InsideOnly;

/** Gives new persons their pseudonyms and stores them. */
@ApplicationScoped
@InsideOnly("stores a person where a service has asked whether the caller may")
public class NewPersons {
    private final SecureRandom random = new SecureRandom();

    @PersistenceContext
    private EntityManager em;

    /** Names a person by a new pseudonym. */
    public void name(Patient typed) {
        typed.nameKey(Pseudonym.next(random));
    }

    /** A copy is stored: what was typed stays as it is, and can be saved again when this fails. */
    public Patient store(Patient typed, long center, long cohort) {
        name(typed);
        var patient = new Patient();
        patient.takeAnswersOf(typed);
        patient.nameKey(typed.sourceKey());
        patient.enterAt(center);
        patient.enterInto(cohort);
        em.persist(patient);
        em.flush();
        return patient;
    }
}
