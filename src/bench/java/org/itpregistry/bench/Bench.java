package org.itpregistry.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.itpregistry.bench.BenchOptions.What;
import org.itpregistry.launch.FailureReason;
import org.itpregistry.launch.Machine;
import org.itpregistry.launch.ProgramFolder;

/**
 * Measures the registry on this machine: one run, one table, and beside each figure what the same machine does without the
 * registry in the same minutes: {@code java -jar registry-bench.jar [start] [page] [import] [--cases N] [--bundle DIR]}. Asserts nothing: the ratios are for people.
 */
public final class Bench {
    private final BenchOptions options;
    private final Measurements measurements;
    private final Path work;
    private final Programs programs;

    /** Arguments that mean nothing; the message says which do. */
    static final class Usage extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        Usage(String message) {
            super(message);
        }
    }

    private Bench(BenchOptions options, Measurements measurements, Path program, Path work) {
        this.options = options;
        this.measurements = measurements;
        this.work = work;
        this.programs = new Programs(program, work);
    }

    /** One run; ends with 2 for arguments that mean nothing, with 1 when something broke. */
    public static void main(String[] arguments) {
        Machine.forget();
        try {
            run(List.of(arguments), ProgramFolder.find(), System.out);
        } catch (Usage wrong) {
            stop(wrong.getMessage(), 2);
        } catch (IOException | RuntimeException broken) {
            stop("the bench failed: " + FailureReason.of(broken), 1);
        }
    }

    private static void stop(String message, int code) {
        System.err.println("itp: " + message);
        System.exit(code);
    }

    /**
     * Runs what the arguments name, or everything, on a registry of its own that is gone afterwards.
     *
     * @param program folder of the launcher's jar
     * @throws Usage for arguments that mean nothing
     */
    private static void run(List<String> arguments, Path program, PrintStream out) throws IOException {
        BenchOptions options = BenchOptions.parse(arguments);
        var measurements = new Measurements(out);
        Path work = Files.createTempDirectory("itp-bench");
        try {
            new Bench(options, measurements, program, work).run();
            measurements.print();
            Leftovers.delete(work);
        } catch (SQLException failed) {
            throw new IOException("the database of the bench failed; its logs are in " + work, failed);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted; what was measured lies in " + work, hurried);
        }
    }

    private void run() throws IOException, InterruptedException, SQLException {
        measurements.say("starting a registry in " + work);
        try (ChildServer registry = programs.registry("registry")) {
            double first = registry.awaitPage("/api/v1/health");
            Demo demo = awaitDemo();
            measurements.add("first start on an empty folder", first, "ms");
            if (options.what().contains(What.PAGE)) {
                new PageBench(programs, measurements).run(registry, demo);
            }
            if (options.what().contains(What.IMPORT)) {
                new ImportBench(work, options, measurements).run(registry, demo, programs.data());
            }
            if (options.what().contains(What.OUTCOMES)) {
                new OutcomeBench(programs, work, options, measurements).run(registry, demo);
            }
            if (options.what().contains(What.REPORTS)) {
                new ReportBench(programs, work, options, measurements).run(registry, demo);
            }
            measurements.add("server: heap before a collection, peak", registry.heapPeak(), "MB");
        }
        if (options.what().contains(What.START)) {
            new StartBench(programs, measurements).run();
        }
    }

    private Demo awaitDemo() throws IOException, InterruptedException {
        Path accounts = programs.data().resolve("demo-accounts.json");
        for (int tries = 0; !Files.exists(accounts) && tries < 3_000; tries++) {
            Thread.sleep(100);
        }
        return Demo.of(programs.data());
    }
}
