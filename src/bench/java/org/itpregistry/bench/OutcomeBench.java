package org.itpregistry.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * Histories and definitions at the size of a national registry: how long a hundred thousand persons take to be read, asked
 * and compared, in a Java of their own with a heap of 1 GiB.
 */
final class OutcomeBench {
    private static final int CASES = 100_000;

    private final Programs programs;
    private final Path work;
    private final BenchOptions options;
    private final Measurements measurements;

    OutcomeBench(Programs programs, Path work, BenchOptions options, Measurements measurements) {
        this.programs = programs;
        this.work = work;
        this.options = options;
        this.measurements = measurements;
    }

    void run(ChildServer registry, Demo demo) throws IOException, InterruptedException {
        BenchBundle bundle = BenchBundle.of(options, CASES, work, measurements);
        new ImportBench(work, options, measurements).send(bundle, bundle.rows(), registry, demo);
        measurements.say("reading histories and asking all definitions, three rounds");
        var probe = new OutcomeProbe(programs.application(), work);
        Map<String, Double> found = probe.run(BenchDatabase.of(programs.data()), bundle.cohort());
        measurements.add("persons", found.get("persons"), "");
        measurements.add("counts", found.get("counts"), "");
        measurements.add("definitions and alerts", found.get("definitions"), "");
        measurements.add(
                "histories read, all forms, median of 3",
                found.get("read"),
                "ms",
                "COPY of the count rows TO STDOUT",
                found.get("copy"));
        measurements.add("histories in memory", found.get("retained"), "MB");
        measurements.add("all definitions, all persons, first round", found.get("asked first"), "ms");
        measurements.add(
                "all definitions, all persons, median of 3", found.get("asked"), "ms", "aim on 2 cores", 2_000);
        survival(found.get("survival"));
        measurements.add("histories: heap before a collection, peak", probe.heapPeak(), "MB");
    }

    private void survival(double ours) throws IOException, InterruptedException {
        var r = new SurvivalInR(work);
        String what = "Kaplan-Meier and log-rank, 100,000 rows";
        if (r.isInstalled()) {
            measurements.add(what, ours, "ms", "R, package survival", r.milliseconds());
        } else {
            measurements.add(what, ours, "ms");
            measurements.say("R with its package survival is not installed; docs/speed.md has a recorded ratio");
        }
    }
}
