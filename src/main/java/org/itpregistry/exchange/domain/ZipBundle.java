package org.itpregistry.exchange.domain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
        ZipEnd.check(archive, limits);
        ZipFile zip;
        try {
            zip = new ZipFile(archive.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            throw new BrokenBundle("exchange.notZip");
        }
        var bundle = new ZipBundle(zip, limits);
        try {
            bundle.list(known);
        } catch (IOException e) {
            zip.close();
            throw e;
        }
        return bundle;
    }

    private void list(Set<String> known) throws BrokenBundle {
        List<ZipEntry> entries = new ArrayList<>();
        for (ZipEntry entry : Collections.list(zip.entries())) {
            ZipSafety.checkName(entry.getName());
            if (!entry.isDirectory()) {
                entries.add(entry);
            }
        }
        String folder = folderOf(entries);
        for (ZipEntry entry : entries) {
            String name = entry.getName();
            String file = name.substring(folder.length() > name.length() ? 0 : folder.length());
            if (!name.startsWith(folder) || !known.contains(file)) {
                ignored.add(name);
            } else {
                ZipSafety.checkDeclared(entry, limits);
                if (files.put(file, entry) != null) {
                    throw new BrokenBundle("exchange.twice", name);
                }
            }
        }
        ignored.sort(Comparator.naturalOrder());
    }

    /** The folder, with its slash, of the one cohort.csv that lies nearest to the top. */
    private static String folderOf(List<ZipEntry> entries) throws BrokenBundle {
        List<String> folders = entries.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.equals(COHORT) || name.endsWith("/" + COHORT))
                .map(name -> name.substring(0, name.length() - COHORT.length()))
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
        return new CountedStream(zip.getInputStream(entry), bytes -> count(entry, bytes));
    }

    private void count(ZipEntry entry, long bytes) throws BrokenBundle {
        ZipSafety.checkReal(entry, bytes, limits);
        if (unpacked + bytes > limits.total()) {
            throw new BrokenBundle("exchange.tooLarge");
        }
        if (bytes == entry.getSize()) {
            unpacked += bytes;
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
