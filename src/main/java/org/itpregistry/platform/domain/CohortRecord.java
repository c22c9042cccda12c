package org.itpregistry.platform.domain;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;

/** A row that belongs to a cohort. Its source key is unique there, form by form. */
@MappedSuperclass
public abstract class CohortRecord extends RegistryRecord {
    @Column(name = "cohort_id")
    private Long cohortId;

    public Long cohortId() {
        return cohortId;
    }

    public void enterInto(long cohort) {
        cohortId = cohort;
    }
}
