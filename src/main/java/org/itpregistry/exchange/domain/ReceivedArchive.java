package org.itpregistry.exchange.domain;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** An uploaded archive, kept on disk until it is imported. */
public final class ReceivedArchive implements Closeable {
    private final Path path;

    private ReceivedArchive(Path path) {
        this.path = path;
    }

    /** @throws BrokenBundle as soon as more arrives than an archive may hold */
    public static ReceivedArchive of(InputStream upload, BundleLimits limits) throws IOException {
        Path path = Files.createTempFile("registry-import-", ".zip");
        try (InputStream limited = new CountedStream(upload, bytes -> {
            if (bytes > limits.archive()) {
                throw new BrokenBundle("exchange.tooLarge");
            }
        })) {
            Files.copy(limited, path, StandardCopyOption.REPLACE_EXISTING);
            return new ReceivedArchive(path);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(path);
            throw e;
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
