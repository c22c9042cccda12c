package org.itpregistry.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs {@link HistoryRounds} on the classes of the application and reads what it prints. */
final class OutcomeProbe {
    private final Path application;
    private final Path work;
    private final Path collections;

    /** @param application the unpacked application */
    OutcomeProbe(Path application, Path work) {
        this.application = application;
        this.work = work;
        this.collections = work.resolve("histories.gc");
    }

    Map<String, Double> run(BenchDatabase database, String cohort) throws IOException, InterruptedException {
        String classes = String.join(
                File.pathSeparator,
                System.getProperty("java.class.path"),
                application.resolve("WEB-INF/classes").toString(),
                application.resolve("WEB-INF/lib") + File.separator + "*");
        Path output = work.resolve("histories.out");
        ProcessBuilder rounds = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+UseParallelGC",
                "-Xlog:gc:file=" + collections,
                "-cp",
                classes,
                HistoryRounds.class.getName(),
                database.url(),
                cohort,
                work.resolve(SurvivalInR.ROWS).toString());
        rounds.environment().put(HistoryRounds.PASSWORD, database.password());
        int exit = rounds.redirectOutput(output.toFile())
                .redirectError(work.resolve("histories.err").toFile())
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IOException("the rounds over histories failed, see " + work.resolve("histories.err"));
        }
        return read(Files.readAllLines(output));
    }

    /** Lines of {@code name=number}. */
    static Map<String, Double> read(List<String> lines) {
        Map<String, Double> found = new HashMap<>();
        for (String line : lines) {
            String[] pair = line.split("=", 2);
            found.put(pair[0], Double.valueOf(pair[1]));
        }
        return found;
    }

    int heapPeak() throws IOException {
        return HeapPeak.of(collections);
    }
}
