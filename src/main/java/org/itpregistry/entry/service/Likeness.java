package org.itpregistry.entry.service;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.itpregistry.access.service.Allowed;
import org.itpregistry.patient.domain.LikePerson;
import org.itpregistry.patient.domain.Patient;

/** Finds persons who may have been registered twice. */
@Stateless
@Allowed
public class Likeness {
    /** A pregnancy has up to six newborns: one of so many is none of a person's twins. */
    private static final int ENOUGH = 7;

    @PersistenceContext
    private EntityManager em;

    /** Others of the center with the same sex, birth and diagnosis date, whatever their cohort; none where these are vague. */
    public List<LikePerson> of(Patient patient) {
        if (!patient.isRecognizable()) {
            return List.of();
        }
        List<?> rows = em.createNativeQuery(
                        """
                        select id, source_key from patient
                        where center_id = ?1 and sex = ?2 and birth_date = ?3 and diagnosis_date = ?4 and id <> ?5
                        and void_reason is null order by source_key, id""")
                .setParameter(1, patient.centerId())
                .setParameter(2, patient.value(Patient.SEX).name())
                .setParameter(3, patient.value(Patient.BIRTH_DATE).toString())
                .setParameter(4, patient.value(Patient.DIAGNOSIS_DATE).toString())
                .setParameter(5, patient.id())
                .setMaxResults(ENOUGH)
                .getResultList();
        return rows.stream().map(row -> read((Object[]) row)).toList();
    }

    private static LikePerson read(Object[] row) {
        return new LikePerson(((Number) row[0]).longValue(), (String) row[1]);
    }
}
