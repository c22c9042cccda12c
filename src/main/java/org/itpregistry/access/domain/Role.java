package org.itpregistry.access.domain;

import java.util.List;

/** What a user may be. What each may do stands in {@link Act}. */
public enum Role {
    DATA_MANAGER(Reach.ITS_CENTER),
    INVESTIGATOR(Reach.ITS_CENTER),
    MONITOR(Reach.ITS_CENTER),
    COORDINATOR(Reach.ALL_CENTERS),
    AUDITOR(Reach.ALL_CENTERS),
    ADMINISTRATOR(Reach.NO_RECORDS);

    /** The order in which the audit trail names them: of several that a user holds, the first. */
    static final List<Role> BY_RANK = List.of(COORDINATOR, AUDITOR, ADMINISTRATOR, INVESTIGATOR, DATA_MANAGER, MONITOR);

    private final Reach reach;

    Role(Reach reach) {
        this.reach = reach;
    }

    /** Sees the records of all centers. */
    public boolean seesAllCenters() {
        return reach == Reach.ALL_CENTERS;
    }

    /** Whether the role is given for one center; the others are held everywhere. */
    public boolean isHeldAtACenter() {
        return reach == Reach.ITS_CENTER;
    }

    /** Whose records a role brings into view. */
    private enum Reach {
        ITS_CENTER,
        ALL_CENTERS,
        NO_RECORDS
    }
}
