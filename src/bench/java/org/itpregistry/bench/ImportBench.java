package org.itpregistry.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.itpregistry.launch.BundleDoor;

/** A bundle through the door of imports, checked and audited, against COPY of its count rows. */
final class ImportBench {
    private static final int CASES = 10_000;

    private final Path work;
    private final BenchOptions options;
    private final Measurements measurements;

    ImportBench(Path work, BenchOptions options, Measurements measurements) {
        this.work = work;
        this.options = options;
        this.measurements = measurements;
    }

    void run(ChildServer registry, Demo demo, Path data) throws IOException, SQLException {
        BenchBundle bundle = BenchBundle.of(options, CASES, work, measurements);
        long rows = bundle.rows();
        double ours = send(bundle, rows, registry, demo);
        long counts = bundle.countRows();
        var copy = new CopyBaseline(BenchDatabase.of(data), bundle.counts());
        // Milliseconds for a million rows, so that all rows compare with the count rows alone.
        add("import, per million rows", ours, rows, "COPY, no index", copy.milliseconds(false), counts);
        add("import, per million rows", ours, rows, "COPY, primary key and index", copy.milliseconds(true), counts);
        measurements.add("rows imported per second", rows / ours * 1_000, "rows/s");
    }

    /** Milliseconds of an import through the door. */
    double send(BenchBundle bundle, long rows, ChildServer registry, Demo demo) throws IOException {
        measurements.say("importing " + rows + " rows");
        long began = System.nanoTime();
        BundleDoor.send(registry.url(), demo.token(), bundle.folder(), work.resolve("bench.zip"));
        return (System.nanoTime() - began) / 1e6;
    }

    private void add(String what, double ours, long rows, String baseline, double theirs, long counts) {
        measurements.add(what, ours * 1e6 / rows, "ms", baseline, theirs * 1e6 / counts);
    }
}
