package org.itpregistry.export.service;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** An export on its way, in a file that only this account may read and that is gone when it is closed. */
final class ExportSpool implements Closeable {
    private static final int BUFFER = 1 << 16;

    private final Path path;

    ExportSpool() throws IOException {
        path = Files.createTempFile("registry-export-", ".part");
    }

    Path path() {
        return path;
    }

    OutputStream write() throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(path), BUFFER);
    }

    InputStream read() throws IOException {
        return Files.newInputStream(path);
    }

    long size() throws IOException {
        return Files.size(path);
    }

    /** Of what lies on the disk, not of what was meant to be written. */
    String sha256() throws IOException {
        try (InputStream in = read()) {
            return sha256(in);
        }
    }

    static String sha256(InputStream in) throws IOException {
        MessageDigest digest = digest();
        try (var reading = new DigestInputStream(in, digest)) {
            reading.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
