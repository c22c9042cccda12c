package org.itpregistry.exchange.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.itpregistry.exchange.domain.Blanks;
import org.itpregistry.exchange.domain.ImportMode;
import org.itpregistry.exchange.domain.ImportReport;
import org.itpregistry.exchange.domain.Progress;
import org.itpregistry.exchange.domain.ReceivedArchive;

/** An upload of a user, and what became of it so far. Written by the import, read by whoever waits. */
public final class ImportJob {
    private final String name;
    private final ReceivedArchive archive;
    private final Blanks blanks;
    private final Instant received;
    private volatile Progress progress = new Progress();
    private volatile ImportMode mode = ImportMode.CHECK;
    private volatile boolean running;
    private volatile ImportReport report;
    private volatile String failure;
    private volatile Object[] failureNames = {};

    ImportJob(String name, ReceivedArchive archive, Blanks blanks, Instant received) {
        this.name = name;
        this.archive = archive;
        this.blanks = blanks;
        this.received = received;
    }

    void begin(ImportMode next) {
        progress = new Progress();
        report = null;
        failure = null;
        mode = next;
        running = true;
    }

    void end(ImportReport done) {
        report = done;
        running = false;
    }

    void refuse(String messageKey, Object... names) {
        failureNames = names;
        failure = messageKey;
        running = false;
    }

    void close() {
        try {
            archive.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ReceivedArchive archive() {
        return archive;
    }

    /** The name under which the archive was uploaded. */
    public String name() {
        return name;
    }

    /** What its blank cells do. */
    public Blanks blanks() {
        return blanks;
    }

    /** When it was uploaded. */
    public Instant received() {
        return received;
    }

    public Progress progress() {
        return progress;
    }

    public ImportMode mode() {
        return mode;
    }

    public boolean isRunning() {
        return running;
    }

    /** Null until it is done. */
    public ImportReport report() {
        return report;
    }

    /** Key of the message why there is no report; null when there is nothing to say. */
    public String failure() {
        return failure;
    }

    public Object[] failureNames() {
        return failureNames.clone();
    }
}
