package org.itpregistry.entry.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.itpregistry.access.domain.Act;
import org.itpregistry.access.service.Scope;
import org.itpregistry.access.web.Times;
import org.itpregistry.entry.domain.CasebookLock;
import org.itpregistry.entry.service.CasebookLocks;
import org.itpregistry.entry.service.ReasonRule;
import org.itpregistry.patient.domain.Patient;

/** What stands on top of each page about a person: that the data are locked, or signed and what a change does to that. */
@Named
@RequestScoped
public class CasebookNotice {
    @Inject
    private CasebookLocks locks;

    @Inject
    private ReasonRule reasons;

    @Inject
    private Scope scope;

    @Inject
    private Times times;

    @Inject
    private EntryWords words;

    private final Map<Long, Optional<CasebookLock>> known = new HashMap<>();

    /** Takes what another part of the page has found out already. */
    public void know(Patient patient, Optional<CasebookLock> lock) {
        known.put(patient.id(), lock);
    }

    private Optional<CasebookLock> lock(Patient patient) {
        return known.computeIfAbsent(patient.id(), id -> locks.of(patient));
    }

    public boolean isLocked(Patient patient) {
        return lock(patient).isPresent();
    }

    /** Whether the caller may change the data as they stand. */
    public boolean isOpen(Patient patient) {
        return mayEnterAt(patient.centerId()) && !patient.isVoided() && !isLocked(patient);
    }

    /** Whether the caller may enter records of the center; not of none. */
    public boolean mayEnterAt(Long center) {
        return center != null && scope.includes(Act.ENTER, center);
    }

    public boolean isReasonNeeded(Patient patient) {
        return reasons.isNeeded(patient.id());
    }

    /** Whether the data are locked, in a sentence; empty when they are not. */
    public String locked(Patient patient) {
        return lock(patient)
                .map(lock -> words.text(
                        "notice.locked", times.minute(lock.lockedAt()), lock.lockedName(), lock.lockReason()))
                .orElse("");
    }
}
