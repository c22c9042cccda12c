package org.itpregistry.launch.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.itpregistry.launch.BundleDoor;
import org.itpregistry.launch.synthetic.Detail;
import org.itpregistry.launch.synthetic.SyntheticRegistry;

/** A bundle through the door of imports, checked and audited, against COPY of its count rows. */
final class ImportBench {
    private final Path work;
    private final BenchOptions options;
    private final Measurements measurements;

    ImportBench(Path work, BenchOptions options, Measurements measurements) {
        this.work = work;
        this.options = options;
        this.measurements = measurements;
    }

    void run(ChildServer registry, Demo demo, Path data) throws IOException, SQLException {
        Path bundle = options.bundle() == null ? generate() : options.bundle();
        long rows = rows(bundle);
        measurements.say("importing " + rows + " rows");
        long began = System.nanoTime();
        BundleDoor.send(registry.url(), demo.token(), bundle, work.resolve("bench.zip"));
        double ours = (System.nanoTime() - began) / 1e6;
        long counts = rowsOf(bundle.resolve("platelet_counts.csv"));
        var copy = new CopyBaseline(data, bundle);
        // Milliseconds for a million rows, so that all rows compare with the count rows alone.
        add("import, per million rows", ours, rows, "COPY, no index", copy.milliseconds(false), counts);
        add("import, per million rows", ours, rows, "COPY, primary key and index", copy.milliseconds(true), counts);
        measurements.add("rows imported per second", rows / ours * 1_000, "rows/s");
    }

    private void add(String what, double ours, long rows, String baseline, double theirs, long counts) {
        measurements.add(what, ours * 1e6 / rows, "ms", baseline, theirs * 1e6 / counts);
    }

    private Path generate() throws IOException {
        measurements.say("generating " + options.cases() + " cases");
        Path bundle = work.resolve("bundle");
        long began = System.nanoTime();
        new SyntheticRegistry(options.cases(), 4, 1, Detail.FULL).write(bundle);
        measurements.say(String.format("generated in %.1f s", (System.nanoTime() - began) / 1e9));
        return bundle;
    }

    private static long rows(Path bundle) throws IOException {
        long rows = 0;
        try (Stream<Path> files = Files.list(bundle)) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".csv")).toList()) {
                rows += rowsOf(file);
            }
        }
        return rows;
    }

    private static long rowsOf(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count() - 1;
        }
    }
}
