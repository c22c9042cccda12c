package org.itpregistry.schedule.domain;

/** What became of a due date. */
public enum IssueStatus {
    WAITING,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED,
    /** Missed, and a later date was due when the registry came back. */
    SKIPPED;

    /** Whether somebody may order it again. */
    public boolean canBeMadeAgain() {
        return this == FAILED || this == CANCELLED;
    }

    public boolean canBeCancelled() {
        return this == WAITING || this == RUNNING;
    }
}
