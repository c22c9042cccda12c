package org.itpregistry.chart.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import org.itpregistry.access.domain.Act;
import org.itpregistry.access.domain.Center;
import org.itpregistry.access.service.AccessLog;
import org.itpregistry.access.service.Allowed;
import org.itpregistry.chart.domain.PatientChart;
import org.itpregistry.entry.domain.Dictionary;
import org.itpregistry.entry.service.RecordService;
import org.itpregistry.patient.domain.Cohort;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.patient.domain.PatientRecord;
import org.itpregistry.patient.domain.PersonFile;
import org.itpregistry.platform.domain.Form;

/** Brings together what the page of one patient shows. */
@Stateless
@Allowed(Act.READ_RECORDS)
public class ChartService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private RecordService records;

    @Inject
    private AccessLog log;

    /**
     * The chart of a person, without voided rows.
     *
     * @throws org.itpregistry.platform.domain.Refusal when there is no such person for the caller
     */
    public PatientChart of(long patientId) {
        PersonFile file = records.file(patientId);
        Patient patient = file.patient();
        log.looked("chart", patient.centerId(), patient.id());
        return new PatientChart(
                file,
                em.find(Center.class, patient.centerId()).value(Center.CENTER_NAME),
                em.find(Cohort.class, patient.cohortId()).sourceKey(),
                records.findingsOf(patientId));
    }

    /** The rows of a person that were taken out. */
    @Allowed(Act.READ_VOIDED)
    public List<PatientRecord> voided(long patientId) {
        Patient patient = records.patient(patientId);
        List<PatientRecord> rows = new ArrayList<>();
        for (Form<?> form : Dictionary.ROWS_OF_A_PERSON) {
            rows.addAll(em.createQuery(
                            "select r from " + form.entity().getSimpleName()
                                    + " r where r.patientId = :patient and r.voidReason is not null order by r.id",
                            PatientRecord.class)
                    .setParameter("patient", patient.id())
                    .getResultList());
        }
        return rows;
    }
}
