package org.itpregistry.entry.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import org.itpregistry.access.domain.Center;
import org.itpregistry.access.service.Allowed;
import org.itpregistry.entry.domain.Dictionary;
import org.itpregistry.patient.domain.Cohort;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.patient.domain.PatientRecord;
import org.itpregistry.patient.domain.PersonFile;
import org.itpregistry.platform.domain.Form;

/** Reads what is stored of a person into one file. */
@Stateless
@Allowed
public class PersonFiles {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Likeness likeness;

    @Inject
    private Kinship kinship;

    /** The person's file; it knows those of the mother and of the newborns. */
    public PersonFile of(Patient patient) {
        return family(patient).get(0);
    }

    /** The file of a person first, then those that are judged with it: of the mother, her newborns, the person's newborns. */
    public List<PersonFile> family(Patient patient) {
        PersonFile own = alone(patient);
        List<PersonFile> family = new ArrayList<>(List.of(own));
        for (Patient mother : kinship.mothersOf(patient)) {
            PersonFile mothers = alone(mother);
            own.bornTo(mothers);
            family.add(mothers);
            kinship.newbornsOf(mother).stream()
                    .filter(sibling -> !sibling.id().equals(patient.id()))
                    .forEach(sibling -> family.add(born(sibling, mothers)));
        }
        kinship.newbornsOf(patient).forEach(newborn -> family.add(born(newborn, own)));
        return family;
    }

    /** A key for a row that is entered on a form: unique in every cohort. */
    public String nextKey(Form<?> form) {
        Number next =
                (Number) em.createNativeQuery("select nextval('record_id')").getSingleResult();
        return form.oid().substring(form.oid().lastIndexOf('.') + 1) + "-" + next;
    }

    private PersonFile alone(Patient patient) {
        Cohort cohort = em.find(Cohort.class, patient.cohortId());
        var file = new PersonFile(patient, cohort == null ? null : cohort.value(Cohort.DATA_CUTOFF_DATE));
        Center center = em.find(Center.class, patient.centerId());
        if (center != null && Boolean.TRUE.equals(center.value(Center.CONSENT_REQUIRED))) {
            file.askForConsent();
        }
        likeness.of(patient).forEach(file::isLike);
        for (Form<?> form : Dictionary.ROWS_OF_A_PERSON) {
            rows(form, patient).forEach(file::add);
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

    private PersonFile born(Patient newborn, PersonFile mother) {
        PersonFile file = alone(newborn);
        file.bornTo(mother);
        return file;
    }
}
