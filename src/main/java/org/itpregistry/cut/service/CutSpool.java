package org.itpregistry.cut.service;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.itpregistry.cut.domain.CutPart;

/**
 * Packs the rows of a data cut, part by part, into a file that only this account may read and that is gone when it is closed:
 * while rows are read, the connection takes nothing else, and packed in memory those of a large cohort are too much.
 */
final class CutSpool implements Closeable {
    /** Unpacked bytes after which a part is full. Where parts end is part of the hash: changing it is a new format. */
    static final int FULL = 2_000_000;

    private final Path path = Files.createTempFile("registry-cut-", ".parts");
    private final OutputStream file = new BufferedOutputStream(Files.newOutputStream(path));
    private final MessageDigest sha256 = sha256();
    private final List<CutPart> parts = new ArrayList<>();
    private final List<Long> ends = new ArrayList<>();
    private long written;
    private OutputStream packing;
    private String form;
    private byte[] header;
    private String center;
    private int number;
    private int size;
    private long rows;

    CutSpool() throws IOException {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    /** The rows that follow are of this form. */
    void begin(String name, List<String> columns) throws IOException {
        endPart();
        form = name;
        header = (String.join("\t", columns) + "\n").getBytes(StandardCharsets.UTF_8);
        center = null;
    }

    /** Adds a row, as COPY writes it, from a place in the line on; those of a center come one after the other. */
    void add(String centerKey, byte[] line, int from) throws IOException {
        if (!centerKey.equals(center)) {
            endPart();
            center = centerKey;
            number = 0;
        }
        if (packing == null) {
            beginPart();
        }
        put(line, from);
        rows++;
        if (size >= FULL) {
            endPart();
        }
    }

    private void beginPart() throws IOException {
        number++;
        size = 0;
        rows = 0;
        packing = new FastGzip(new Counting());
        put(header, 0);
    }

    private void put(byte[] bytes, int from) throws IOException {
        int length = bytes.length - from;
        packing.write(bytes, from, length);
        sha256.update(bytes, from, length);
        size += length;
    }

    /** Completes the part in hand, if there is one. */
    void endPart() throws IOException {
        if (packing != null) {
            packing.close();
            packing = null;
            parts.add(new CutPart(form, center, number, rows, HexFormat.of().formatHex(sha256.digest())));
            ends.add(written);
        }
    }

    List<CutPart> parts() {
        return Collections.unmodifiableList(parts);
    }

    /** The packed bytes of a part, by its place in the list. */
    byte[] content(int index) throws IOException {
        file.flush();
        long start = index == 0 ? 0 : ends.get(index - 1);
        byte[] packed = new byte[Math.toIntExact(ends.get(index) - start)];
        try (var reading = new RandomAccessFile(path.toFile(), "r")) {
            reading.seek(start);
            reading.readFully(packed);
        }
        return packed;
    }

    @Override
    public void close() throws IOException {
        try {
            file.close();
        } finally {
            Files.deleteIfExists(path);
        }
    }

    /** Whoever waits for a cut waits mostly for the packing; the quickest level costs a quarter more bytes. */
    private static final class FastGzip extends GZIPOutputStream {
        FastGzip(OutputStream out) throws IOException {
            super(out, 1 << 16);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }

    private final class Counting extends FilterOutputStream {
        Counting() {
            super(file);
        }

        @Override
        public void write(int one) throws IOException {
            file.write(one);
            written++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            file.write(bytes, from, length);
            written += length;
        }

        @Override
        public void close() {
            // The next part goes into the same file.
        }
    }
}
