package org.itpregistry.stats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** R with its packages survival and metafor, where they are installed. */
final class Referee {
    private static final String PACKAGES = "stopifnot(requireNamespace('survival'), requireNamespace('metafor'))";

    private Referee() {}

    static boolean isHere() {
        try {
            return run(List.of("Rscript", "-e", PACKAGES), null) == 0;
        } catch (IOException e) {
            return false; // no Rscript
        }
    }

    /**
     * What R says of the CSV files of a folder.
     *
     * @return by set and quantity; what is not a number is left out
     */
    static Map<String, Double> judge(Path folder) throws IOException {
        Path script = folder.resolve("referee.R");
        Path said = folder.resolve("said.csv");
        try (InputStream source = Objects.requireNonNull(Referee.class.getResourceAsStream("referee.R"))) {
            Files.copy(source, script);
        }
        int code = run(List.of("Rscript", script.toString(), folder.toString()), said);
        if (code != 0) {
            throw new IOException("R ended with " + code);
        }
        Map<String, Double> answers = new TreeMap<>();
        for (String line : Files.readAllLines(said, StandardCharsets.UTF_8)) {
            String[] parts = line.split(",");
            if (!parts[2].matches("NA|NaN")) {
                answers.put(parts[0] + " " + parts[1], Double.valueOf(parts[2]));
            }
        }
        return answers;
    }

    private static int run(List<String> command, Path into) throws IOException {
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.redirectOutput(
                into == null ? ProcessBuilder.Redirect.DISCARD : ProcessBuilder.Redirect.to(into.toFile()));
        try {
            return builder.start().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
