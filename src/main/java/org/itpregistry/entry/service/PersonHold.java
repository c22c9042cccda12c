package org.itpregistry.entry.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import java.util.TreeSet;
import org.itpregistry.access.service.Allowed;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.platform.domain.Refusal;

/**
 * Holds a person for one writer until the commit, with those whose data are judged together: the mother, her newborns, the
 * person's newborns. The rules of entry look over several rows, so two who write at once could each be right and both wrong.
 *
 * <p>Rows are locked in the order of their ids, here and in the import, so that nobody waits in a circle.
 */
@Stateless
@Allowed
public class PersonHold {
    /** Longer than any form takes to save; an import of many persons may take longer, and then the form says so. */
    private static final String PATIENCE = "set local lock_timeout = '20s'";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Kinship kinship;

    /**
     * Waits for whoever writes the person, then holds it. What was read of the person before may be stale afterwards.
     *
     * @return the person as it is now
     * @throws Refusal when there is no such person for the caller
     */
    public Patient hold(long patientId) {
        em.createNativeQuery(PATIENCE).executeUpdate();
        Set<Long> held = new TreeSet<>();
        // Whoever was waited for may have added to the family.
        while (held.addAll(kinship.lock(patientId))) {
            em.clear();
        }
        Patient patient = em.find(Patient.class, patientId);
        if (patient == null) {
            throw Refusal.notFound();
        }
        return patient;
    }
}
