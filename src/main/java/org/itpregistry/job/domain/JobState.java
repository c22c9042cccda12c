package org.itpregistry.job.domain;

/** Where a job stands. */
public enum JobState {
    QUEUED,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED;

    /** Whether something is still to come of it. */
    public boolean isOpen() {
        return this == QUEUED || this == RUNNING;
    }
}
