package org.itpregistry.cut.service;

import java.time.Instant;
import org.itpregistry.cut.domain.CutOrder;
import org.itpregistry.cut.domain.CutProgress;
import org.itpregistry.cut.domain.DataCut;

/** A cut that is being taken, and what became of it. Written by the work, read by whoever waits. */
public final class CutJob {
    private final String id;
    private final long owner;
    private final CutOrder order;
    private final Instant begun;
    private final CutProgress progress = new CutProgress();
    private volatile boolean running = true;
    private volatile DataCut cut;
    private volatile String failure;
    private volatile Object[] failureNames = {};

    CutJob(String id, long owner, CutOrder order, Instant begun) {
        this.id = id;
        this.owner = owner;
        this.order = order;
        this.begun = begun;
    }

    void end(DataCut taken) {
        cut = taken;
        running = false;
    }

    void refuse(String messageKey, Object... names) {
        failureNames = names;
        failure = messageKey;
        running = false;
    }

    public String id() {
        return id;
    }

    long owner() {
        return owner;
    }

    public CutOrder order() {
        return order;
    }

    public Instant begun() {
        return begun;
    }

    public CutProgress progress() {
        return progress;
    }

    public boolean isRunning() {
        return running;
    }

    /** Null until it is taken. */
    public DataCut cut() {
        return cut;
    }

    /** Key of the message why there is no cut; null when there is nothing to say. */
    public String failure() {
        return failure;
    }

    public Object[] failureNames() {
        return failureNames.clone();
    }
}
