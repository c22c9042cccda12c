package org.itpregistry.exchange.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.itpregistry.exchange.domain.Blanks;
import org.itpregistry.exchange.domain.ImportReport;
import org.itpregistry.exchange.domain.ReceivedArchive;

/** An archive that a user sent, and the newest report on it. Written by the import, read by whoever waits. */
public final class Upload {
    private final String id = UUID.randomUUID().toString();
    private final String name;
    private final ReceivedArchive archive;
    private final Blanks blanks;
    private final Instant received;
    private volatile ImportReport report;

    Upload(String name, ReceivedArchive archive, Blanks blanks, Instant received) {
        this.name = name;
        this.archive = archive;
        this.blanks = blanks;
        this.received = received;
    }

    /** It is looked at anew. */
    void begin() {
        report = null;
    }

    void end(ImportReport found) {
        report = found;
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

    String id() {
        return id;
    }

    /** The name under which the archive was sent. */
    public String name() {
        return name;
    }

    /** What its blank cells do. */
    public Blanks blanks() {
        return blanks;
    }

    /** When it was sent. */
    public Instant received() {
        return received;
    }

    /** Empty until there is one. */
    public Optional<ImportReport> report() {
        return Optional.ofNullable(report);
    }
}
