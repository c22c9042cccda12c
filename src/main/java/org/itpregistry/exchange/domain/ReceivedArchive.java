package org.itpregistry.exchange.domain;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** An uploaded archive, kept on disk until it is imported, in a file that only this account may read. */
public final class ReceivedArchive implements Closeable {
    private final Path path;

    private ReceivedArchive(Path path) {
        this.path = path;
    }

    /** @throws BrokenBundle as soon as more arrives than an archive may hold */
    public static ReceivedArchive of(InputStream upload, BundleLimits limits) throws IOException {
        Path path = Files.createTempFile("registry-import-", ".zip");
        try (OutputStream out = Files.newOutputStream(path);
                InputStream limited = new CountedStream(upload, bytes -> {
                    if (bytes > limits.archive()) {
                        throw new BrokenBundle("exchange.tooLarge");
                    }
                })) {
            // Into the file that was made for it: one that takes its place could be read by everybody.
            limited.transferTo(out);
            return new ReceivedArchive(path);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(path);
            throw e;
        }
    }

    /** Whether the first bytes are those of a ZIP, whatever the sender calls it. */
    public boolean beginsAsZip() throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return new String(in.readNBytes(2), StandardCharsets.US_ASCII).equals("PK");
        }
    }

    public Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
