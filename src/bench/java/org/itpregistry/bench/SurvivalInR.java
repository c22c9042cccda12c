package org.itpregistry.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The same curves and test by R's package survival; its start and the reading of the rows are not counted. */
final class SurvivalInR {
    /** Of the working folder; written by the rounds in Java. */
    static final String ROWS = "survival.csv";

    private static final String SCRIPT = String.format(
            Locale.ROOT,
            """
            suppressPackageStartupMessages(library(survival))
            d <- read.csv("%s")
            once <- function() {
              survfit(Surv(days, event) ~ group, data = d)
              survdiff(Surv(days, event) ~ group, data = d)
            }
            invisible(once())
            cat(median(replicate(5, system.time(once())[["elapsed"]])) * 1000)
            """,
            ROWS);

    private final Path work;

    SurvivalInR(Path work) {
        this.work = work;
    }

    boolean isInstalled() throws InterruptedException {
        try {
            return start("-e", "library(survival)").waitFor() == 0;
        } catch (IOException noR) {
            return false;
        }
    }

    /** Median of five rounds. */
    double milliseconds() throws IOException, InterruptedException {
        Files.writeString(work.resolve("survival.R"), SCRIPT);
        Process r = start("survival.R");
        String printed = new String(r.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (r.waitFor() != 0) {
            throw new IOException("R failed, see " + work.resolve("survival.err"));
        }
        return Double.parseDouble(printed.strip());
    }

    private Process start(String... arguments) throws IOException {
        ProcessBuilder r = new ProcessBuilder("Rscript");
        r.command().addAll(List.of(arguments));
        return r.directory(work.toFile())
                .redirectError(work.resolve("survival.err").toFile())
                .start();
    }
}
