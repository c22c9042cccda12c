package org.itpregistry.casebook.service;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.itpregistry.access.service.Allowed;
import org.itpregistry.casebook.domain.Dictionary;
import org.itpregistry.patient.domain.Cohort;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.patient.domain.PatientRecord;
import org.itpregistry.patient.domain.PersonFile;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.pregnancy.domain.Neonate;
import org.itpregistry.pregnancy.domain.Pregnancy;

/** Reads what is stored of a person into one file. */
@Stateless
@Allowed
public class PersonFiles {
    @PersistenceContext
    private EntityManager em;

    /** The person's file: a mother's knows those of her newborns, a newborn's knows its mother's and so its siblings'. */
    public PersonFile of(Patient patient) {
        PersonFile file = alone(patient);
        newbornsOf(patient).forEach(newborn -> alone(newborn).bornTo(file));
        file.rows(Neonate.FORM).stream().findFirst().ifPresent(birth -> {
            Pregnancy pregnancy = em.find(Pregnancy.class, birth.pregnancyId());
            Patient mother = em.find(Patient.class, pregnancy.patientId());
            PersonFile mothers = alone(mother);
            for (Patient newborn : newbornsOf(mother)) {
                (newborn.id().equals(patient.id()) ? file : alone(newborn)).bornTo(mothers);
            }
        });
        return file;
    }

    /** The newborns of a mother, as persons. */
    public List<Patient> newbornsOf(Patient mother) {
        return em.createQuery(
                        """
                        select p from Patient p, Neonate n, Pregnancy g
                        where n.patientId = p.id and n.pregnancyId = g.id and g.patientId = :mother
                        and p.voidReason is null and n.voidReason is null and g.voidReason is null
                        order by p.id""",
                        Patient.class)
                .setParameter("mother", mother.id())
                .getResultList();
    }

    /** A key for a row that is entered on a form: unique in every cohort. */
    public String nextKey(Form<?> form) {
        Number next = (Number)
                em.createNativeQuery("select nextval('record_id')").getSingleResult();
        return form.oid().substring(form.oid().lastIndexOf('.') + 1) + "-" + next;
    }

    private PersonFile alone(Patient patient) {
        Cohort cohort = em.find(Cohort.class, patient.cohortId());
        var file = new PersonFile(patient, cohort == null ? null : cohort.value(Cohort.DATA_CUTOFF_DATE));
        for (Form<?> form : Dictionary.OF_A_PERSON) {
            if (form != Patient.FORM) {
                rows(form, patient).forEach(file::add);
            }
        }
        return file;
    }

    private List<PatientRecord> rows(Form<?> form, Patient patient) {
        return em.createQuery(
                        "select r from " + form.entity().getSimpleName()
                                + " r where r.patientId = :patient and r.voidReason is null order by r.id",
                        PatientRecord.class)
                .setParameter("patient", patient.id())
                .getResultList();
    }
}
