package org.itpregistry.access.domain;

/** What a user may be. A data manager, investigator or monitor is so at a center; the others everywhere. */
public enum Role {
    DATA_MANAGER,
    INVESTIGATOR,
    MONITOR,
    COORDINATOR,
    AUDITOR,
    ADMINISTRATOR;

    /** Sees the records of all centers. */
    public boolean seesAllCenters() {
        return this == COORDINATOR || this == AUDITOR;
    }

    public boolean isHeldAtACenter() {
        return this == DATA_MANAGER || this == INVESTIGATOR || this == MONITOR;
    }
}
