package org.itpregistry.platform.domain;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;

/** A row that a center entered: seen and changed only by those who may work there. */
@MappedSuperclass
public abstract class CenterRecord extends CohortRecord {
    @Column(name = "center_id")
    private Long centerId;

    public Long centerId() {
        return centerId;
    }

    public void enterAt(long center) {
        centerId = center;
    }
}
