package org.itpregistry.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.itpregistry.synthetic.Detail;
import org.itpregistry.synthetic.SyntheticRegistry;

/** The bundle that a bench imports: the one given, else one of the registry's own generator. */
record BenchBundle(Path folder) {
    static final String COUNTS = "platelet_counts.csv";

    /** @param standard cases to generate when neither a bundle nor a number of cases was asked for */
    static BenchBundle of(BenchOptions options, int standard, Path work, Measurements measurements) throws IOException {
        if (options.bundle() != null) {
            return new BenchBundle(options.bundle());
        }
        int cases = options.cases().orElse(standard);
        Path folder = work.resolve("bundle-" + cases);
        if (!Files.exists(folder)) {
            measurements.say("generating " + cases + " cases");
            long began = System.nanoTime();
            new SyntheticRegistry(cases, 4, 1, Detail.FULL).write(folder);
            measurements.say(String.format(Locale.ROOT, "generated in %.1f s", (System.nanoTime() - began) / 1e9));
        }
        return new BenchBundle(folder);
    }

    /** Rows of all files, their headers not counted. */
    long rows() throws IOException {
        long rows = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".csv")).toList()) {
                rows += rowsOf(file);
            }
        }
        return rows;
    }

    long countRows() throws IOException {
        return rowsOf(counts());
    }

    Path counts() {
        return folder.resolve(COUNTS);
    }

    /** The key of the cohort. */
    String cohort() throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("cohort.csv"));
        return lines.get(1).split(",", 2)[0];
    }

    private static long rowsOf(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count() - 1;
        }
    }
}
