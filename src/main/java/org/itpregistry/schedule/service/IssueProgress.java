package org.itpregistry.schedule.service;

import java.util.function.Consumer;
import org.itpregistry.job.domain.JobProgress;
import org.itpregistry.platform.domain.Refusal;

/** How far an issue is, told as it goes on; stopped between two steps, or between two rows of its data cut. */
public final class IssueProgress {
    /** What is being done, in this order. */
    public enum Step {
        CUTTING,
        COUNTING,
        PRINTING,
        COMPARING,
        KEEPING
    }

    private final JobProgress cut = new JobProgress();
    private final Consumer<Step> listener;
    private volatile boolean lost;

    IssueProgress(Consumer<Step> listener) {
        this.listener = listener;
    }

    /** @throws Refusal when the work is to stop */
    void begin(Step step) {
        cut.goOn();
        listener.accept(step);
    }

    JobProgress cut() {
        return cut;
    }

    void cancel() {
        cut.cancel();
    }

    /** Another node has taken the issue over. */
    void lose() {
        lost = true;
        cut.cancel();
    }

    boolean isLost() {
        return lost;
    }
}
