package org.itpregistry.patient.domain;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import org.itpregistry.platform.domain.CenterRecord;

/** A row of a person's record. */
@MappedSuperclass
public abstract class PatientRecord extends CenterRecord {
    @Column(name = "patient_id")
    private Long patientId;

    public Long patientId() {
        return patientId;
    }

    public void belongTo(Patient patient) {
        patientId = patient.id();
        enterAt(patient.centerId());
        enterInto(patient.cohortId());
    }
}
