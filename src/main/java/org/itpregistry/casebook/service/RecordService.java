package org.itpregistry.casebook.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.itpregistry.access.domain.Role;
import org.itpregistry.access.service.Allowed;
import org.itpregistry.access.service.CallContext;
import org.itpregistry.access.service.ChangeReason;
import org.itpregistry.casebook.domain.EditConflict;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.patient.domain.PatientRecord;
import org.itpregistry.patient.domain.PersonFile;
import org.itpregistry.platform.domain.Finding;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.platform.domain.Refused;

/**
 * Enters, corrects and voids the rows of a person, whatever their form.
 *
 * <p>The rules of entry look at the person's whole file as it would be afterwards; any error refuses the act.
 */
@Stateless
@Allowed
public class RecordService {
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

    /** The row of that key, if it exists and is the caller's to see; a copy, free to be edited. */
    public <R extends PatientRecord> R find(Form<R> form, long id) {
        R row = em.find(form.entity(), id);
        if (row == null || !context.caller().sees(row.centerId())) {
            throw Refusal.notFound();
        }
        em.detach(row);
        return row;
    }

    /** @throws Refusal when there is no such person for the caller */
    public Patient patient(long id) {
        Patient patient = em.find(Patient.class, id);
        if (patient == null || !context.caller().sees(patient.centerId())) {
            throw Refusal.notFound();
        }
        em.detach(patient);
        return patient;
    }

    /** Everything recorded of a person, without voided rows. */
    public PersonFile file(long patientId) {
        return files.of(patient(patientId));
    }

    /** The warnings that stand on the rows of a person. */
    public List<Finding> warningsOf(long patientId) {
        return warnings.of(patient(patientId));
    }

    /**
     * Enters new rows of one person and corrects others, all or none.
     *
     * @param rows detached rows; those with an id replace the stored answers
     * @param reason why something is corrected; may be null
     * @return what was found worth a second look
     * @throws Refused with every finding, when one is an error
     * @throws EditConflict when a row was changed meanwhile
     */
    @Allowed({Role.DATA_MANAGER, Role.INVESTIGATOR, Role.COORDINATOR})
    public List<Finding> save(long patientId, List<? extends PatientRecord> rows, String reason) {
        Patient patient = editable(patientId);
        reasons.give(reason);
        rows.stream().filter(row -> row.id() == null).forEach(row -> row.nameKey(files.nextKey(row.form())));
        warnings.refuseBroken(rows);
        for (PatientRecord row : rows) {
            if (row.id() == null) {
                enter(patient, row);
            } else {
                correct(patient, row);
            }
        }
        em.flush();
        return warnings.judge(patient);
    }

    /** Takes a row out, with a reason; it stays in the audit trail. */
    @Allowed({Role.DATA_MANAGER, Role.INVESTIGATOR, Role.COORDINATOR})
    public <R extends PatientRecord> void voidRow(Form<R> form, long id, int version, String reason) {
        R row = em.find(form.entity(), id);
        if (row == null) {
            throw Refusal.notFound();
        }
        Patient patient = editable(row.patientId());
        checkVersion(row, version);
        reasons.require(reason);
        row.voidFor(reason.strip());
        em.flush();
        warnings.judge(patient);
    }

    private Patient editable(long patientId) {
        Patient patient = em.find(Patient.class, patientId);
        if (patient == null || !context.caller().sees(patient.centerId())) {
            throw Refusal.notFound();
        }
        if (!context.caller().mayEnterAt(patient.centerId())) {
            throw new Refusal("refusal.notAllowed");
        }
        locks.refuseLocked(patient);
        return patient;
    }

    private void enter(Patient patient, PatientRecord row) {
        row.belongTo(patient);
        em.persist(row);
    }

    private void correct(Patient patient, PatientRecord typed) {
        PatientRecord stored = em.find(typed.getClass(), typed.id());
        if (stored == null || !patient.id().equals(stored.patientId())) {
            throw Refusal.notFound();
        }
        checkVersion(stored, typed.version());
        stored.takeAnswersOf(typed);
    }

    private void checkVersion(PatientRecord stored, int version) {
        if (stored.version() != version) {
            em.detach(stored);
            throw new EditConflict(stored);
        }
    }
}
