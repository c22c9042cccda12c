package org.itpregistry.bench;

import java.io.IOException;
import java.util.Locale;

/** Time to the first page, against the bare web server with an empty application. */
final class StartBench {
    private static final int RUNS = 3;
    private static final String FIRST_PAGE = "/access/login.xhtml";

    private final Programs programs;
    private final Measurements measurements;

    StartBench(Programs programs, Measurements measurements) {
        this.programs = programs;
        this.measurements = measurements;
    }

    /** On a registry that has been started before. */
    void run() throws IOException, InterruptedException {
        double[] ours = new double[RUNS];
        double[] bare = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            try (ChildServer server = programs.bare("start-bare")) {
                bare[run] = server.awaitPage(Programs.STATIC_PAGE);
            }
            try (ChildServer server = programs.registry("start")) {
                ours[run] = server.awaitPage(FIRST_PAGE);
            }
            measurements.say(
                    String.format(Locale.ROOT, "start %d: %.0f ms, bare %.0f ms", run + 1, ours[run], bare[run]));
        }
        measurements.add(
                "start to the log-in page, median of 3",
                Measurements.median(ours),
                "ms",
                "bare server, empty application",
                Measurements.median(bare));
    }
}
