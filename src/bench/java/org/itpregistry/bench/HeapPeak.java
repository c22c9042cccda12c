package org.itpregistry.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads from the collector's log how full the heap became. */
final class HeapPeak {
    private static final Pattern BEFORE = Pattern.compile("(\\d+)M->\\d+M\\(");

    private HeapPeak() {}

    /** The most that was on the heap before a collection, MB; 0 when there was none. */
    static int of(Path collections) throws IOException {
        int peak = 0;
        if (Files.exists(collections)) {
            for (String line : Files.readAllLines(collections)) {
                Matcher before = BEFORE.matcher(line);
                if (before.find()) {
                    peak = Math.max(peak, Integer.parseInt(before.group(1)));
                }
            }
        }
        return peak;
    }
}
