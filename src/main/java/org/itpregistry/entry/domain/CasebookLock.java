package org.itpregistry.entry.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.itpregistry.patient.domain.Patient;

/** The casebook of a person was locked, and unlocked again if it was: by whom, when and why. */
@Entity
@Table(name = "casebook_lock")
public class CasebookLock implements Serializable {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "casebook_lock_id")
    @SequenceGenerator(name = "casebook_lock_id", sequenceName = "record_id", allocationSize = 50)
    private Long id;

    @Column(name = "cohort_id", updatable = false)
    private long cohortId;

    @Column(name = "center_id", updatable = false)
    private long centerId;

    @Column(name = "patient_id", updatable = false)
    private long patientId;

    @Column(name = "locked_by", updatable = false)
    private String lockedBy;

    @Column(name = "locked_name", updatable = false)
    private String lockedName;

    @Column(name = "locked_at", updatable = false)
    private Instant lockedAt;

    @Column(name = "lock_reason", updatable = false)
    private String lockReason;

    @Column(name = "unlocked_by")
    private String unlockedBy;

    @Column(name = "unlocked_name")
    private String unlockedName;

    @Column(name = "unlocked_at")
    private Instant unlockedAt;

    @Column(name = "unlock_reason")
    private String unlockReason;

    protected CasebookLock() {}

    /** Locks from now on. */
    public CasebookLock(Patient patient, Signatory by, String reason, Instant now) {
        cohortId = patient.cohortId();
        centerId = patient.centerId();
        patientId = patient.id();
        lockedBy = by.userName();
        lockedName = by.printedName();
        lockedAt = now.truncatedTo(ChronoUnit.MICROS);
        lockReason = reason;
    }

    public void end(Signatory by, String reason, Instant now) {
        unlockedBy = by.userName();
        unlockedName = by.printedName();
        unlockedAt = now.truncatedTo(ChronoUnit.MICROS);
        unlockReason = reason;
    }

    public boolean isClosed() {
        return unlockedAt == null;
    }

    public long patientId() {
        return patientId;
    }

    public String lockedName() {
        return lockedName;
    }

    public Instant lockedAt() {
        return lockedAt;
    }

    public String lockReason() {
        return lockReason;
    }

    public String unlockedName() {
        return unlockedName;
    }

    public Instant unlockedAt() {
        return unlockedAt;
    }

    public String unlockReason() {
        return unlockReason;
    }
}
