package org.itpregistry.job.service;

import java.io.IOException;
import java.util.List;
import org.itpregistry.job.domain.Job;
import org.itpregistry.job.domain.JobProgress;
import org.itpregistry.job.domain.JobResult;
import org.itpregistry.job.domain.JobState;

/** A kind of work that goes on in the background. A room that has some offers a bean of this; the job room finds it. */
public interface JobKind {
    /** In capitals; also the end of the keys of its texts, {@code job.kind.…}. */
    String name();

    /** Whether it may be done again from the beginning when the node at work has died. */
    boolean isRepeatable();

    /** How many of these one node does at a time. */
    default int atOnce() {
        return 2;
    }

    /**
     * Does the work, in the name of who ordered it and without a transaction.
     *
     * @throws org.itpregistry.platform.domain.Refusal when it cannot be done, or is to stop
     */
    JobResult work(Job job, JobProgress progress) throws IOException;

    /**
     * Nothing comes of the job, in the transaction that says so.
     *
     * @param message key of the text that says why, before its arguments
     */
    default void ended(Job job, JobState state, List<String> message) {
        // Most kinds keep nothing beside the job.
    }
}
