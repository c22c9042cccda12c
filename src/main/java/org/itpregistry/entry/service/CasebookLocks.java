package org.itpregistry.entry.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.itpregistry.access.domain.Act;
import org.itpregistry.access.service.Allowed;
import org.itpregistry.access.service.ChangeReason;
import org.itpregistry.access.service.Scope;
import org.itpregistry.entry.domain.CasebookLock;
import org.itpregistry.entry.domain.Signatory;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.platform.domain.Refusal;

/**
 * Locks and unlocks the casebooks of persons. The database refuses what touches a locked one too; this says first what is
 * locked, by whom and whom to ask.
 */
@Stateless
@Allowed
public class CasebookLocks {
    private static final int LONGEST_REASON = 400;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Scope scope;

    @Inject
    private ChangeReason reasons;

    @Inject
    private Signatories signatories;

    @Inject
    private PersonHold persons;

    @Inject
    private Clock clock;

    /** Every locking of a person's casebook, the newest first. */
    public List<CasebookLock> history(Patient patient) {
        return em.createQuery(
                        "select l from CasebookLock l where l.patientId = :patient order by l.lockedAt desc, l.id desc",
                        CasebookLock.class)
                .setParameter("patient", patient.id())
                .getResultList();
    }

    /** The lock that holds now. */
    public Optional<CasebookLock> of(Patient patient) {
        return em.createQuery(
                        "select l from CasebookLock l where l.patientId = :patient and l.unlockedAt is null",
                        CasebookLock.class)
                .setParameter("patient", patient.id())
                .getResultStream()
                .findFirst();
    }

    /** @throws Refusal when the casebook is locked, so that nothing of it may change */
    public void refuseLocked(Patient patient) {
        of(patient).ifPresent(lock -> {
            throw new Refusal(
                    "refusal.locked",
                    patient.sourceKey(),
                    lock.lockedName(),
                    lock.lockedAt().toString().substring(0, 10),
                    lock.lockReason());
        });
    }

    /** @throws Refusal when it is locked already, or the reason is missing */
    @Allowed(Act.LOCK)
    public void lock(long patientId, String reason) {
        Patient patient = lockable(patientId);
        refuseLocked(patient);
        String why = kept(reason);
        em.persist(new CasebookLock(patient, signatories.caller(), why, clock.instant()));
        em.flush();
    }

    /** @throws Refusal when it is not locked, or the reason is missing */
    @Allowed(Act.LOCK)
    public void unlock(long patientId, String reason) {
        CasebookLock lock = of(lockable(patientId)).orElseThrow(() -> new Refusal("refusal.lock.none"));
        String why = kept(reason);
        Signatory by = signatories.caller();
        lock.end(by, why, clock.instant());
        em.flush();
    }

    /** Whether the caller may lock and unlock casebooks of the center. */
    public boolean mayLockAt(long center) {
        return scope.includes(Act.LOCK, center);
    }

    private String kept(String reason) {
        reasons.require(reason);
        String why = reason.strip();
        return why.length() > LONGEST_REASON ? why.substring(0, LONGEST_REASON) : why;
    }

    private Patient lockable(long patientId) {
        Patient patient = scope.admit(Act.LOCK, persons.hold(patientId));
        if (patient.isVoided()) {
            throw Refusal.notFound();
        }
        return patient;
    }
}
