package org.itpregistry.pregnancy.service;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.itpregistry.access.service.Allowed;
import org.itpregistry.entry.service.Kinship;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.patient.domain.PatientRecord;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.pregnancy.domain.Neonate;
import org.itpregistry.pregnancy.domain.Pregnancy;

/** Mothers and their newborns are kin: a pregnancy links them. */
@Stateless
@Allowed
public class FamilyTies implements Kinship {
    private static final String FAMILY =
            """
            select p.id from patient p where p.id in (
                select cast(?1 as bigint)
                union all select g.patient_id from neonate n join pregnancy g on g.id = n.pregnancy_id
                          where n.patient_id = ?1
                union all select s.patient_id from neonate n join pregnancy g on g.id = n.pregnancy_id
                          join pregnancy o on o.patient_id = g.patient_id join neonate s on s.pregnancy_id = o.id
                          where n.patient_id = ?1
                union all select n.patient_id from neonate n join pregnancy g on g.id = n.pregnancy_id
                          where g.patient_id = ?1)
            order by p.id for update of p""";

    @PersistenceContext
    private EntityManager em;

    @Override
    public List<Patient> newbornsOf(Patient mother) {
        return linked("g.patientId = :person and n.patientId = p.id", mother);
    }

    @Override
    public List<Patient> mothersOf(Patient newborn) {
        return linked("n.patientId = :person and g.patientId = p.id", newborn);
    }

    private List<Patient> linked(String how, Patient person) {
        return em.createQuery(
                        "select p from Patient p, Neonate n, Pregnancy g where n.pregnancyId = g.id and " + how
                                + " and p.voidReason is null and n.voidReason is null and g.voidReason is null"
                                + " order by p.id",
                        Patient.class)
                .setParameter("person", person.id())
                .getResultList();
    }

    @Override
    public List<Long> lock(long patientId) {
        List<?> ids = em.createNativeQuery(FAMILY).setParameter(1, patientId).getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    @Override
    public void refuseOrphan(PatientRecord row) {
        if (row instanceof Neonate birth) {
            Pregnancy pregnancy = em.find(Pregnancy.class, birth.pregnancyId());
            if (pregnancy == null || pregnancy.isVoided()) {
                throw new Refusal("refusal.takeBack.pregnancy");
            }
        }
    }
}
