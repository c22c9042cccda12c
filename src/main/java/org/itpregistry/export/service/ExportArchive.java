package org.itpregistry.export.service;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.itpregistry.export.domain.ExportedFile;

/** A ZIP being written, file after file, each with its hash. */
final class ExportArchive implements Closeable {
    private final ZipOutputStream zip;
    private final List<ExportedFile> files = new ArrayList<>();

    ExportArchive(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        // Whoever waits for an export waits mostly for the packing.
        zip.setLevel(Deflater.BEST_SPEED);
    }

    /** Writes the content of a file, and says how many rows it has. */
    @FunctionalInterface
    interface Content {
        long write(OutputStream out) throws IOException;
    }

    void add(String name, Content content) throws IOException {
        MessageDigest digest = ExportSpool.digest();
        zip.putNextEntry(new ZipEntry(name));
        long rows = content.write(new DigestOutputStream(zip, digest));
        zip.closeEntry();
        files.add(new ExportedFile(name, rows, HexFormat.of().formatHex(digest.digest())));
    }

    /** A file of words, which has no rows. */
    void add(String name, String text) throws IOException {
        add(name, out -> {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            return 0;
        });
    }

    List<ExportedFile> files() {
        return Collections.unmodifiableList(files);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** The hashes of what lies in the archive now, by name, as they are recomputed from the disk. */
    static List<ExportedFile> recounted(ExportSpool spool, List<ExportedFile> written) throws IOException {
        List<ExportedFile> found = new ArrayList<>();
        try (var archive = new ZipFile(spool.path().toFile(), StandardCharsets.UTF_8)) {
            for (ExportedFile file : written) {
                ZipEntry entry = archive.getEntry(file.name());
                if (entry == null) {
                    throw new IOException(file.name() + " is not in the archive that was written");
                }
                try (InputStream content = archive.getInputStream(entry)) {
                    found.add(new ExportedFile(file.name(), file.rows(), ExportSpool.sha256(content)));
                }
            }
        }
        return found;
    }
}
