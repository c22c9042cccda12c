package org.itpregistry.entry.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.itpregistry.access.domain.Act;
import org.itpregistry.access.service.Allowed;
import org.itpregistry.access.service.ChangeReason;
import org.itpregistry.access.service.Scope;
import org.itpregistry.entry.domain.Dictionary;
import org.itpregistry.entry.domain.StandingFaults;
import org.itpregistry.entry.domain.VoidedRecord;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.patient.domain.PatientRecord;
import org.itpregistry.platform.domain.CenterRecord;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.FormKind;
import org.itpregistry.platform.domain.Reference.Target;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.platform.domain.Refused;

/** Lists what was voided, and takes a voiding back: an act of its own with a reason, never the side effect of a delivery. */
@Stateless
@Allowed(Act.ENTER)
public class VoidedRecords {
    /** The most that are listed. */
    public static final int LISTED = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Scope scope;

    @Inject
    private CasebookLocks locks;

    @Inject
    private ChangeReason reasons;

    @Inject
    private FindingStore findings;

    @Inject
    private PersonHold persons;

    @Inject
    private Kinship kinship;

    /**
     * The newest voided records of the caller's centers. Those of a voided person are taken back with it, or after it, and are
     * not listed.
     *
     * @param key of the record or its person, or a part of it; may be empty
     */
    public List<VoidedRecord> find(String key) {
        List<String> parts = new ArrayList<>();
        Dictionary.OF_A_PERSON.forEach(form -> parts.add(part(form)));
        Dictionary.OF_A_CENTER.forEach(form -> parts.add(part(form)));
        String like = key == null ? "" : key.strip();
        List<?> rows = em.createNativeQuery("select * from (" + String.join(" union all ", parts)
                        + ") v where position(lower(?1) in lower(key || ' ' || person)) > 0"
                        + " order by at desc nulls last, form, key limit " + LISTED)
                .setParameter(1, like)
                .getResultList();
        return rows.stream().map(row -> read((Object[]) row)).toList();
    }

    private static String part(Form<?> form) {
        boolean ofPerson = form.refersTo(Target.PATIENT);
        String patient = ofPerson ? "p.id" : form.kind() == FormKind.PERSON ? "t.id" : "0";
        String person = ofPerson ? "p.source_key" : form.kind() == FormKind.PERSON ? "t.source_key" : "''";
        String join = ofPerson ? " join patient p on p.id = t.patient_id and p.void_reason is null" : "";
        return String.format(
                Locale.ROOT,
                "select '%s' as form, t.id, t.source_key as key, %s as patient, %s as person, c.source_key as center,"
                        + " t.void_reason, (extract(epoch from t.voided_at) * 1000)::bigint as at"
                        + " from %s t join center c on c.id = t.center_id%s where t.void_reason is not null",
                form.name(),
                patient,
                person,
                form.table(),
                join);
    }

    private static VoidedRecord read(Object[] row) {
        return new VoidedRecord(
                Dictionary.form((String) row[0]).orElseThrow(),
                ((Number) row[1]).longValue(),
                (String) row[2],
                ((Number) row[3]).longValue(),
                (String) row[4],
                (String) row[5],
                (String) row[6],
                row[7] == null ? null : Instant.ofEpochMilli(((Number) row[7]).longValue()));
    }

    /**
     * Takes the voiding of a record back; with a person comes back what was voided in the same act.
     *
     * @throws Refusal when it is not voided, or something it needs is
     * @throws Refused when the person's data would contradict each other
     */
    public void takeBack(Form<?> form, long id, String reason) {
        if (!(em.find(form.entity(), id) instanceof CenterRecord row)) {
            throw Refusal.notFound();
        }
        scope.admit(Act.ENTER, row);
        if (!row.isVoided()) {
            throw new Refusal("refusal.takeBack.not");
        }
        reasons.require(reason);
        if (row instanceof Patient patient) {
            takeBackPerson(persons.hold(patient.id()));
        } else if (row instanceof PatientRecord record) {
            Patient patient = persons.hold(record.patientId());
            takeBackRow((PatientRecord) em.find(form.entity(), id), patient);
        } else {
            restore(row);
        }
    }

    private void takeBackPerson(Patient patient) {
        locks.refuseLocked(patient);
        StandingFaults before = findings.standing(patient);
        for (Form<?> form : Dictionary.ROWS_OF_A_PERSON) {
            voidedWith(patient, form).forEach(id -> restore((CenterRecord) em.find(form.entity(), id)));
        }
        restore(patient);
        findings.judge(patient, before);
    }

    private List<Long> voidedWith(Patient patient, Form<?> form) {
        List<?> ids = em.createNativeQuery("select t.id from " + form.table()
                        + " t join patient p on p.id = t.patient_id where p.id = ?1 and t.void_reason = p.void_reason"
                        + " and t.voided_at is not distinct from p.voided_at order by t.id")
                .setParameter(1, patient.id())
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    private void takeBackRow(PatientRecord row, Patient patient) {
        if (patient.isVoided()) {
            throw new Refusal("refusal.takeBack.person", patient.sourceKey());
        }
        kinship.refuseOrphan(row);
        locks.refuseLocked(patient);
        StandingFaults before = findings.standing(patient);
        restore(row);
        findings.judge(patient, before);
    }

    /** The key may have been given again before the registry kept voided rows voided. */
    private void restore(CenterRecord row) {
        Number inUse = (Number) em.createNativeQuery("select count(*) from "
                        + row.form().table() + " where cohort_id = ?1 and source_key = ?2 and void_reason is null")
                .setParameter(1, row.cohortId())
                .setParameter(2, row.sourceKey())
                .getSingleResult();
        if (inUse.longValue() > 0) {
            throw new Refusal("refusal.takeBack.key", row.sourceKey());
        }
        row.takeBack();
        em.flush();
    }
}
