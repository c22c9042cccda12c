package org.itpregistry.access.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.itpregistry.access.domain.Act;
import org.itpregistry.platform.domain.CenterRecord;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.platform.service.Unguarded;

/**
 * Whose records the caller may see and change: those of the centers at which one of the caller's roles is held, or of all. A
 * row that does not exist and one of another center are refused alike, so that nobody learns what another center holds.
 */
@Dependent
@Unguarded("asks who calls, and tells nothing of a row")
public class Scope {
    private CallContext context;

    /** For the container. */
    public Scope() {}

    @Inject
    Scope(CallContext context) {
        this.context = context;
    }

    /** Whether the caller sees the records of the center. */
    public boolean includes(long center) {
        return context.caller().sees(center);
    }

    /** Whether the caller may do it with the records of the center. */
    public boolean includes(Act act, long center) {
        return context.caller().mayAt(act, center);
    }

    /** Whether the caller sees the row; one that belongs to no center is seen by those who see all. */
    public boolean includes(CenterRecord row) {
        return row.centerId() == null ? context.caller().seesAllCenters() : includes(row.centerId());
    }

    /**
     * The row, if the caller sees it.
     *
     * @param row as found; null when there is none
     * @throws Refusal of a row that there is not, or not for the caller
     */
    public <R extends CenterRecord> R admit(R row) {
        if (row == null || !includes(row)) {
            throw Refusal.notFound();
        }
        return row;
    }

    /**
     * The row, if the caller may do that with it.
     *
     * @param row as found; null when there is none
     * @throws Refusal of a row that there is not, or not for the caller, or only to look at
     */
    public <R extends CenterRecord> R admit(Act act, R row) {
        admit(row);
        if (row.centerId() == null || !includes(act, row.centerId())) {
            throw Refusal.notAllowed();
        }
        return row;
    }
}
