package org.itpregistry.review.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.itpregistry.access.domain.Act;
import org.itpregistry.access.service.Allowed;
import org.itpregistry.access.service.CallContext;
import org.itpregistry.access.service.Scope;
import org.itpregistry.entry.domain.Signatory;
import org.itpregistry.entry.service.PersonFiles;
import org.itpregistry.entry.service.PersonHold;
import org.itpregistry.entry.service.Signatories;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.platform.service.Texts;
import org.itpregistry.review.domain.CasebookDigest;
import org.itpregistry.review.domain.Signature;

/** Keeps and finds signatures. That the signer is who he seems to be was made sure of before. */
@Stateless
@Allowed
public class SignatureStore {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private CallContext context;

    @Inject
    private Scope scope;

    @Inject
    private PersonFiles files;

    @Inject
    private Signatories signatories;

    @Inject
    private PersonHold persons;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    /** The signatures under a casebook, valid or not, the newest first. */
    public List<Signature> of(Patient patient) {
        return em.createQuery(
                        "select s from Signature s where s.patientId = :patient order by s.signedAt desc, s.id desc",
                        Signature.class)
                .setParameter("patient", patient.id())
                .getResultList();
    }

    /**
     * Checks that the caller may sign, and that the data are still those that he saw.
     *
     * @param seen hash of the casebook as the page showed it
     * @return the person
     * @throws Refusal when it is otherwise
     */
    @Allowed(Act.SIGN)
    public Patient signable(long patientId, String seen) {
        Patient patient = em.find(Patient.class, patientId);
        scope.admit(Act.SIGN, patient);
        if (patient.isVoided()) {
            throw Refusal.notFound();
        }
        if (!CasebookDigest.of(files.of(patient)).equals(seen)) {
            throw new Refusal("refusal.signature.changed");
        }
        String user = context.caller().userName();
        if (of(patient).stream().anyMatch(old -> old.userName().equals(user) && old.isOf(seen))) {
            throw new Refusal("refusal.signature.twice");
        }
        return patient;
    }

    /**
     * Stores the caller's signature.
     *
     * @throws Refusal as {@link #signable}
     */
    @Allowed(Act.SIGN)
    public void sign(long patientId, String seen) {
        persons.hold(patientId);
        Patient patient = signable(patientId, seen);
        Signatory by = signatories.caller();
        em.persist(new Signature(patient, by, texts.get("signature.meaning"), clock.instant(), seen));
        em.flush();
    }
}
