package org.itpregistry.entry.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.itpregistry.access.domain.Act;
import org.itpregistry.access.service.Allowed;
import org.itpregistry.access.service.ChangeReason;
import org.itpregistry.access.service.Scope;
import org.itpregistry.entry.domain.EditConflict;
import org.itpregistry.entry.domain.RowKey;
import org.itpregistry.entry.domain.StandingFaults;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.patient.domain.PatientRecord;
import org.itpregistry.patient.domain.PersonFile;
import org.itpregistry.platform.domain.EntryFinding;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.platform.domain.Refused;

/**
 * Enters, corrects and voids the rows of a person, whatever their form.
 *
 * <p>The rules of entry look at the person's whole file as it would be afterwards; any error that was not there before
 * refuses the act. Whoever writes holds the person until the commit.
 */
@Stateless
@Allowed
public class RecordService {
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

    /** The row of that key, if it exists and is the caller's to see; a copy, free to be edited. */
    public <R extends PatientRecord> R find(Form<R> form, long id) {
        R row = scope.admit(em.find(form.entity(), id));
        em.detach(row);
        return row;
    }

    /** The row of a person that a form stored; empty when it was taken out since. */
    public <R extends PatientRecord> Optional<R> find(Form<R> form, long patientId, RowKey key) {
        return file(patientId).rows(form).stream()
                .filter(row -> RowKey.of(row).equals(key))
                .findFirst()
                .map(row -> find(form, row.id()));
    }

    /** @throws Refusal when there is no such person for the caller */
    public Patient patient(long id) {
        Patient patient = scope.admit(em.find(Patient.class, id));
        em.detach(patient);
        return patient;
    }

    /** Everything recorded of a person, without voided rows. */
    public PersonFile file(long patientId) {
        return files.of(patient(patientId));
    }

    /** What the rules find in the rows of a person as they are stored: warnings, and contradictions that stand. */
    public List<EntryFinding> findingsOf(long patientId) {
        return findings.of(patient(patientId));
    }

    /** Those of them that are warnings. */
    public List<EntryFinding> warningsOf(long patientId) {
        return findingsOf(patientId).stream()
                .filter(finding -> !finding.error())
                .toList();
    }

    /**
     * What the rules would find if rows were saved; stores nothing. Rows that are not complete yet may be among them, so that
     * everything that is wrong with a form can be told at once.
     */
    public List<EntryFinding> look(long patientId, List<? extends PatientRecord> rows) {
        List<PersonFile> family = files.family(patient(patientId));
        em.clear();
        var before = new StandingFaults(findings.check(family));
        rows.forEach(row -> lay(row, family.get(0)));
        return before.worsened(findings.check(family));
    }

    private void lay(PatientRecord typed, PersonFile file) {
        if (typed.id() == null) {
            typed.nameKey(files.nextKey(typed.form()));
            file.add(typed);
        } else {
            file.rows(typed.form()).stream()
                    .filter(row -> row.id().equals(typed.id()))
                    .forEach(row -> row.takeAnswersOf(typed));
        }
    }

    /**
     * Enters new rows of one person and corrects others, all or none.
     *
     * @param rows detached rows; those with an id replace the stored answers, the others are given their keys
     * @param reason why something is corrected; may be null where none is needed
     * @return what was found and is kept all the same
     * @throws Refused with every finding, when the act makes an error
     * @throws EditConflict when a row was changed meanwhile
     */
    @Allowed(Act.ENTER)
    public List<EntryFinding> save(long patientId, List<? extends PatientRecord> rows, String reason) {
        Patient patient = editable(patientId);
        boolean corrects = rows.stream().anyMatch(row -> row.id() != null);
        reasonRule.require(corrects && reasonRule.isNeeded(patientId), reason);
        StandingFaults before = findings.standing(patient);
        rows.stream().filter(row -> row.id() == null).forEach(row -> row.nameKey(files.nextKey(row.form())));
        findings.refuseBroken(rows, before);
        for (PatientRecord row : rows) {
            if (row.id() == null) {
                enter(patient, row);
            } else {
                correct(patient, row);
            }
        }
        em.flush();
        return findings.judge(patient, before);
    }

    /** Takes a row out, with a reason; it stays in the audit trail. */
    @Allowed(Act.ENTER)
    public <R extends PatientRecord> void voidRow(Form<R> form, long id, int version, String reason) {
        Patient patient = editable(find(form, id).patientId());
        R row = em.find(form.entity(), id);
        changes.refuseOutdated(row, version);
        reasons.require(reason);
        StandingFaults before = findings.standing(patient);
        row.voidFor(reason.strip());
        em.flush();
        findings.judge(patient, before);
    }

    private Patient editable(long patientId) {
        Patient patient = scope.admit(Act.ENTER, persons.hold(patientId));
        changes.refuseVoided(patient);
        locks.refuseLocked(patient);
        return patient;
    }

    /** A copy is stored: what was typed stays as it is, and can be saved again when this fails. */
    private void enter(Patient patient, PatientRecord typed) {
        var row = (PatientRecord) typed.form().blank();
        row.takeAnswersOf(typed);
        row.nameKey(typed.sourceKey());
        row.belongTo(patient);
        em.persist(row);
    }

    private void correct(Patient patient, PatientRecord typed) {
        PatientRecord stored = em.find(typed.getClass(), typed.id());
        if (stored == null || !patient.id().equals(stored.patientId())) {
            throw Refusal.notFound();
        }
        changes.refuseOutdated(stored, typed.version());
        stored.takeAnswersOf(typed);
    }
}
