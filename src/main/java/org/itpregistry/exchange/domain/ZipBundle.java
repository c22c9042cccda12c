package org.itpregistry.exchange.domain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A bundle in a ZIP, at its top or in one folder of it. Nothing is unpacked to disk; names that point elsewhere and sizes
 * that no bundle has are refused before anything is read, and again while it is.
 */
public final class ZipBundle implements Bundle {
    private static final String COHORT = "cohort.csv";

    /** What every workbook of Excel holds, which is an archive too. */
    private static final String WORKBOOK = "[Content_Types].xml";

    private final ZipFile zip;
    private final BundleLimits limits;
    private final Map<String, ZipEntry> files = new HashMap<>();
    private final List<String> ignored = new ArrayList<>();
    private long unpacked;

    private ZipBundle(ZipFile zip, BundleLimits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    /**
     * Looks through the table of contents of an archive.
     *
     * @param known names of the files of the format
     * @throws BrokenBundle when it is no archive, or none that will be read
     */
    public static ZipBundle open(Path archive, BundleLimits limits, Set<String> known) throws IOException {
        ZipEnd end = ZipEnd.of(archive, limits);
        var bundle = new ZipBundle(zip(archive, end), limits);
        try {
            bundle.list(known);
        } catch (IOException e) {
            bundle.close();
            throw e;
        }
        return bundle;
    }

    private static ZipFile zip(Path archive, ZipEnd end) throws IOException {
        for (Charset names : ZipNames.encodings()) {
            try {
                return new ZipFile(archive.toFile(), names);
            } catch (ZipException | IllegalArgumentException e) {
                // Its names may be in the next encoding.
            }
        }
        throw ZipTable.whyRefused(archive, end);
    }

    private void list(Set<String> known) throws BrokenBundle {
        List<ZipEntry> entries = new ArrayList<>();
        for (ZipEntry entry : Collections.list(zip.entries())) {
            ZipNames.check(entry.getName());
            if (!ZipNames.path(entry.getName()).endsWith("/")) {
                entries.add(entry);
            }
        }
        String folder = folderOf(entries);
        for (ZipEntry entry : entries) {
            String path = ZipNames.path(entry.getName());
            String file = ZipNames.file(path);
            if (!ZipNames.folder(path).equals(folder) || !known.contains(file)) {
                ignored.add(ZipNames.shown(path));
            } else {
                checkDeclared(entry);
                if (files.put(file, entry) != null) {
                    throw new BrokenBundle("exchange.twice", ZipNames.shown(path));
                }
            }
        }
        if (!files.containsKey(COHORT) && ignored.contains(WORKBOOK)) {
            throw new BrokenBundle("exchange.workbook");
        }
        ignored.sort(Comparator.naturalOrder());
    }

    /** The folder, with its slash, of the one cohort.csv that lies nearest to the top. */
    private static String folderOf(List<ZipEntry> entries) throws BrokenBundle {
        List<String> folders = entries.stream()
                .map(entry -> ZipNames.path(entry.getName()))
                .filter(path -> ZipNames.file(path).equals(COHORT))
                .map(ZipNames::folder)
                .distinct()
                .sorted(Comparator.comparingLong(ZipBundle::depth))
                .toList();
        if (folders.size() > 1 && depth(folders.get(0)) == depth(folders.get(1))) {
            throw new BrokenBundle("exchange.twoCohorts", folders.get(0), folders.get(1));
        }
        return folders.isEmpty() ? "" : folders.get(0);
    }

    private static long depth(String folder) {
        return folder.chars().filter(c -> c == '/').count();
    }

    @Override
    public boolean has(String file) {
        return files.containsKey(file);
    }

    @Override
    public InputStream open(String file) throws IOException {
        ZipEntry entry = files.get(file);
        return new CountedStream(new SummedStream(zip.getInputStream(entry), entry), bytes -> count(entry, bytes));
    }

    private void count(ZipEntry entry, long bytes) throws BrokenBundle {
        checkReal(entry, bytes);
        if (unpacked + bytes > limits.total()) {
            throw new BrokenBundle("exchange.tooLarge");
        }
        if (bytes == entry.getSize()) {
            unpacked += bytes;
        }
    }

    private void checkDeclared(ZipEntry entry) throws BrokenBundle {
        checkReal(entry, Math.max(0, entry.getSize()));
    }

    /** @param bytes unpacked so far */
    private void checkReal(ZipEntry entry, long bytes) throws BrokenBundle {
        boolean growsTooMuch =
                bytes > BundleLimits.ANY_RATIO_BELOW && bytes / limits.ratio() > Math.max(1, entry.getCompressedSize());
        if (bytes > limits.file() || growsTooMuch) {
            throw new BrokenBundle("exchange.tooLarge");
        }
    }

    @Override
    public List<String> ignored() {
        return List.copyOf(ignored);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
