package org.itpregistry.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.itpregistry.stats.KaplanMeier;
import org.itpregistry.stats.LogRank;
import org.itpregistry.stats.TimeAtRisk;

/** Two curves and the test between them over 100,000 persons; {@link SurvivalInR} does the same with the same rows. */
final class SurvivalRounds {
    static final int ROWS = 100_000;
    private static final int GROUPS = 2;
    private static final int ROUNDS = 5;
    private static final int LONGEST_DAYS = 3_650;

    private final List<List<TimeAtRisk>> groups = new ArrayList<>();

    SurvivalRounds() {
        var random = new Random(1);
        for (int group = 0; group < GROUPS; group++) {
            List<TimeAtRisk> persons = new ArrayList<>(ROWS / GROUPS);
            for (int i = 0; i < ROWS / GROUPS; i++) {
                // Whole days, as in a registry: many persons share one.
                double event = Math.ceil(-Math.log(1 - random.nextDouble()) * (900 + 100 * group));
                double end = 1 + random.nextInt(LONGEST_DAYS);
                persons.add(TimeAtRisk.until(Math.min(event, end), event <= end));
            }
            groups.add(persons);
        }
    }

    /** Writes the rows for R to the file that is named. */
    public static void main(String[] arguments) throws IOException {
        new SurvivalRounds().write(Path.of(arguments[0]));
    }

    /** The rows for R. */
    void write(Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("group,days,event\n");
            for (int group = 0; group < groups.size(); group++) {
                for (TimeAtRisk person : groups.get(group)) {
                    out.write(group + "," + (int) person.exit() + "," + (person.event() ? 1 : 0) + "\n");
                }
            }
        }
    }

    /** Median of five rounds, after two to warm up. */
    double milliseconds() {
        double[] times = new double[ROUNDS];
        for (int round = -2; round < ROUNDS; round++) {
            long began = System.nanoTime();
            int steps = 0;
            for (List<TimeAtRisk> group : groups) {
                steps += KaplanMeier.of(group).steps().size();
            }
            var test = LogRank.compare(groups).test();
            if (steps == 0 || test.toOptional().isEmpty()) {
                throw new IllegalStateException("no curve");
            }
            times[Math.max(round, 0)] = (System.nanoTime() - began) / 1e6;
        }
        return Measurements.median(times);
    }
}
