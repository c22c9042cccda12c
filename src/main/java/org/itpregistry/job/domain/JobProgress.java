package org.itpregistry.job.domain;

import java.util.concurrent.atomic.AtomicLong;
import org.itpregistry.platform.domain.Refusal;

/** How far work is that goes on; written by the work, read by whoever waits, stopped by whoever may. */
public final class JobProgress {
    /** Of the refusal by which work stops; who ordered it reads the words of its kind. */
    public static final String CANCELLED = "refusal.job.cancelled";

    private volatile String step = "";
    private volatile String at = "";
    private volatile long total;
    private volatile boolean cancelled;
    private volatile boolean lost;
    private final AtomicLong done = new AtomicLong();

    /**
     * The next step.
     *
     * @throws Refusal when the work is to stop
     */
    public void begin(Enum<?> next) {
        goOn();
        step = next.name();
        at = "";
    }

    /** What of the step is in hand. */
    public void at(String name) {
        at = name;
    }

    /** How much there will be to do. */
    public void of(long all) {
        total = all;
    }

    /**
     * One more is done.
     *
     * @throws Refusal when the work is to stop
     */
    public void row() {
        done.incrementAndGet();
        goOn();
    }

    /** @throws Refusal when the work is to stop */
    public void goOn() {
        if (cancelled) {
            throw new Refusal(Refusal.Kind.CANCELLED, CANCELLED);
        }
    }

    /** Asks the work to stop; what it has not stored then is not stored. */
    public void cancel() {
        cancelled = true;
    }

    /** The work is no longer this node's; whatever it comes to, nobody hears of it. */
    public void lose() {
        lost = true;
        cancelled = true;
    }

    public boolean isLost() {
        return lost;
    }

    /** Empty before the first. */
    public String step() {
        return step;
    }

    /** Empty between two. */
    public String at() {
        return at;
    }

    public long done() {
        return done.get();
    }

    /** 0 when nobody knows. */
    public long total() {
        return total;
    }
}
