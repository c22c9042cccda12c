package org.itpregistry.cut.domain;

import java.util.concurrent.atomic.AtomicLong;
import org.itpregistry.platform.domain.Refusal;

/** How far a cut is that is being taken; written by the work, read by whoever waits, stopped by whoever may. */
public final class CutProgress {
    /** What is being done, in this order. */
    public enum Step {
        WAITING,
        READING,
        STORING,
        DONE
    }

    private volatile Step step = Step.WAITING;
    private volatile String form = "";
    private volatile boolean cancelled;
    private final AtomicLong rows = new AtomicLong();

    /** @throws Refusal when the work is to stop */
    public void begin(Step next) {
        goOn();
        step = next;
    }

    /** Nothing can be stopped any more. */
    public void finish() {
        step = Step.DONE;
    }

    public void at(String name) {
        form = name;
    }

    /** @throws Refusal when the work is to stop */
    public void row() {
        rows.incrementAndGet();
        goOn();
    }

    /** @throws Refusal when the work is to stop */
    public void goOn() {
        if (cancelled) {
            throw new Refusal(Refusal.Kind.CANCELLED, "refusal.cut.cancelled");
        }
    }

    /** Asks the work to stop; what it has not stored then is not stored. */
    public void cancel() {
        cancelled = true;
    }

    public Step step() {
        return step;
    }

    /** Name of the form in hand; empty before the first. */
    public String form() {
        return form;
    }

    public long rows() {
        return rows.get();
    }
}
