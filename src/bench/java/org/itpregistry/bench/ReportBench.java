package org.itpregistry.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/** Results and reports at the size of a national registry, through the doors that people use. */
final class ReportBench {
    private static final int CASES = 100_000;
    private static final int ROUNDS = 3;
    private static final int SAVES = 60;
    private static final int READERS = 8;
    /** What the arithmetic of a result may take on top of one and a half times its reads. */
    private static final double ARITHMETIC = 300;

    private static final double PDF_AIM = 1_500;
    private static final String STUDY = "arnold2010";
    private static final String CURVES = "ito2021";

    private final Programs programs;
    private final Path work;
    private final BenchOptions options;
    private final Measurements measurements;
    private final HttpClient client = HttpClient.newHttpClient();

    ReportBench(Programs programs, Path work, BenchOptions options, Measurements measurements) {
        this.programs = programs;
        this.work = work;
        this.options = options;
        this.measurements = measurements;
    }

    void run(ChildServer registry, Demo demo) throws IOException, InterruptedException, SQLException {
        BenchBundle bundle = BenchBundle.of(options, CASES, work, measurements);
        new ImportBench(work, options, measurements).send(bundle, bundle.rows(), registry, demo);
        var reads = new BareReads(BenchDatabase.of(programs.data()), bundle.cohort());
        measurements.say("reading the cohort without and with the registry");
        double bare = reads.milliseconds();
        double result = afterChange(registry, demo, reads, STUDY);
        measurements.add(
                "result of a cohort, read anew",
                result,
                "ms",
                "1.5 x its bare reads + 300 ms",
                1.5 * bare + ARITHMETIC);
        var r = new SurvivalInR(work);
        double curves = afterChange(registry, demo, reads, CURVES);
        if (r.isInstalled()) {
            probe(SurvivalRounds.class.getName(), work.resolve(SurvivalInR.ROWS).toString());
            measurements.add(
                    "result with curves and log-rank",
                    curves,
                    "ms",
                    "bare reads + R, survival",
                    bare + r.milliseconds());
        } else {
            measurements.add("result with curves and log-rank", curves, "ms");
        }
        double pdf = median(registry, demo, "/studies/" + STUDY + "/report?format=pdf&cohort=" + bundle.cohort());
        measurements.add("report of it as PDF, warm", pdf, "ms", "aim", PDF_AIM);
        eightReaders(registry, demo, reads);
        thousandPages();
    }

    /** The first result after a change of the data. */
    private double afterChange(ChildServer registry, Demo demo, BareReads reads, String study)
            throws IOException, InterruptedException, SQLException {
        double[] times = new double[ROUNDS];
        for (int round = -1; round < ROUNDS; round++) {
            reads.touch();
            times[Math.max(round, 0)] =
                    fetch(registry, demo, "/studies/" + study + "/results?cohort=" + reads.cohort());
        }
        return Measurements.median(times);
    }

    private double median(ChildServer registry, Demo demo, String path) throws IOException, InterruptedException {
        double[] times = new double[ROUNDS];
        for (int round = -1; round < ROUNDS; round++) {
            times[Math.max(round, 0)] = fetch(registry, demo, path);
        }
        return Measurements.median(times);
    }

    private void eightReaders(ChildServer registry, Demo demo, BareReads reads)
            throws IOException, InterruptedException, SQLException {
        measurements.say("saving forms, alone and beside " + READERS + " reports");
        var saver = new FormSaver(registry.url(), demo);
        saver.save(SAVES);
        double idle = Measurements.quantile(0.95, saver.save(SAVES));
        var saving = new AtomicBoolean(true);
        List<CompletableFuture<Void>> readers = new ArrayList<>();
        for (int i = 0; i < READERS; i++) {
            readers.add(CompletableFuture.runAsync(() -> readWhile(saving, registry, demo, reads)));
        }
        double busy = Measurements.quantile(0.95, saver.save(SAVES));
        saving.set(false);
        readers.forEach(CompletableFuture::join);
        measurements.add("saving a form beside 8 reports, p95", busy, "ms", "alone, p95", idle);
    }

    private void readWhile(AtomicBoolean saving, ChildServer registry, Demo demo, BareReads reads) {
        try {
            while (saving.get()) {
                fetch(registry, demo, "/studies/" + STUDY + "/report?format=pdf&cohort=" + reads.cohort());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private double fetch(ChildServer registry, Demo demo, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(registry.url() + "/api/v1" + path))
                .header("Authorization", "Bearer " + demo.token())
                .build();
        long began = System.nanoTime();
        int status =
                client.send(request, HttpResponse.BodyHandlers.ofByteArray()).statusCode();
        if (status != HttpURLConnection.HTTP_OK) {
            throw new IOException(path + " answered " + status);
        }
        return (System.nanoTime() - began) / 1e6;
    }

    private void thousandPages() throws IOException, InterruptedException {
        measurements.say("writing a thousand pages");
        Map<String, Double> found = OutcomeProbe.read(probe("org.itpregistry.report.service.ThousandPages"));
        measurements.add("pages of the long report", found.get("pages"), "");
        measurements.add(
                "the long report as PDF",
                found.get("ours"),
                "ms",
                "bare JasperReports, as many pages",
                found.get("bare"));
    }

    /** Runs something on the classes of the application in a Java of its own, and gives the lines it prints. */
    private List<String> probe(String program, String... arguments) throws IOException, InterruptedException {
        Path application = programs.application();
        String classes = String.join(
                File.pathSeparator,
                System.getProperty("java.class.path"),
                application.resolve("WEB-INF/classes").toString(),
                application.resolve("WEB-INF/lib") + File.separator + "*");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+UseParallelGC",
                "-Djava.awt.headless=true",
                "-cp",
                classes,
                program));
        command.addAll(List.of(arguments));
        Path output = work.resolve("probe.out");
        int exit = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(work.resolve("probe.err").toFile())
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IOException(program + " failed, see " + work.resolve("probe.err"));
        }
        return Files.readAllLines(output);
    }
}
