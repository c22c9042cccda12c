package org.itpregistry.exchange.domain;

import java.io.Serializable;
import java.util.concurrent.atomic.AtomicLong;

/** How far a running import is; written by the import, read by whoever waits for it. */
public final class Progress implements Serializable {
    /** What is being done, in this order. */
    public enum Step {
        WAITING,
        READING,
        LINKING,
        CHECKING,
        STORING,
        DONE
    }

    private volatile Step step = Step.WAITING;
    private volatile String file = "";
    private final AtomicLong rows = new AtomicLong();

    public void begin(Step next) {
        step = next;
        file = "";
    }

    public void at(String name) {
        file = name;
    }

    public void rowRead() {
        rows.incrementAndGet();
    }

    public Step step() {
        return step;
    }

    /** The file in hand; empty between two. */
    public String file() {
        return file;
    }

    public long rows() {
        return rows.get();
    }
}
