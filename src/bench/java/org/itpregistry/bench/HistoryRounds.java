package org.itpregistry.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.itpregistry.codelist.service.StoredCodeLists;
import org.itpregistry.history.service.StoredHistories;
import org.itpregistry.measure.PatientHistory;
import org.itpregistry.measure.Vocabulary;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/** The rounds of the outcome bench, in a Java of their own; prints one {@code name=number} a line. */
final class HistoryRounds {
    static final String PASSWORD = "ITP_BENCH_PASSWORD";
    private static final int ROUNDS = 3;
    private static final String COUNT_ROWS =
            """
            copy (select source_key, patient_id, sample_date, sample_time, comparator, count_1e9_per_l, sample_context, quality
                  from platelet_reading where cohort_id = %d) to stdout""";

    private final Connection connection;
    private final long cohort;
    private final LocalDate cutoff;

    private HistoryRounds(Connection connection, long cohort, LocalDate cutoff) {
        this.connection = connection;
        this.cohort = cohort;
        this.cutoff = cutoff;
    }

    /** Arguments: JDBC address, key of the cohort, file for the rows of the survival curves. */
    public static void main(String[] arguments) throws SQLException, IOException {
        try (Connection connection =
                        DriverManager.getConnection(arguments[0], BenchDatabase.OWNER, System.getenv(PASSWORD));
                PreparedStatement find = connection.prepareStatement(
                        "select id, data_cutoff_date from cohort where source_key = ? and void_reason is null")) {
            find.setString(1, arguments[1]);
            try (ResultSet found = find.executeQuery()) {
                found.next();
                new HistoryRounds(connection, found.getLong(1), found.getObject(2, LocalDate.class)).run();
            }
        }
        var survival = new SurvivalRounds();
        survival.write(Path.of(arguments[2]));
        print("survival", survival.milliseconds());
    }

    private void run() throws SQLException {
        double[] copy = new double[ROUNDS];
        double[] read = new double[ROUNDS];
        List<PatientHistory> histories = List.of();
        Vocabulary lists = StoredCodeLists.read(connection).vocabulary();
        copyCounts();
        StoredHistories.ofCohort(connection, cohort, lists);
        for (int round = 0; round < ROUNDS; round++) {
            // What the last round left is not this one's to clean up.
            histories = List.of();
            System.gc();
            long began = System.nanoTime();
            copyCounts();
            copy[round] = millisecondsSince(began);
            began = System.nanoTime();
            histories = StoredHistories.ofCohort(connection, cohort, lists);
            read[round] = millisecondsSince(began);
        }
        print("copy", Measurements.median(copy));
        print("read", Measurements.median(read));
        print("retained", retained());
        print("persons", histories.size());
        print(
                "counts",
                histories.stream().mapToInt(person -> person.counts().size()).sum());
        ask(histories);
    }

    private void copyCounts() throws SQLException {
        CopyOut copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut(String.format(Locale.ROOT, COUNT_ROWS, cohort));
        while (copy.readFromCopy() != null) {
            // The floor: every row arrives, nothing is made of it.
            Thread.onSpinWait();
        }
    }

    private void ask(List<PatientHistory> histories) {
        var questions = new AllDefinitions(histories, cutoff);
        print("definitions", AllDefinitions.number());
        double[] asked = new double[ROUNDS];
        long began = System.nanoTime();
        long evaluable = questions.ask();
        print("asked first", millisecondsSince(began));
        questions.ask();
        questions.ask();
        for (int round = 0; round < ROUNDS; round++) {
            began = System.nanoTime();
            if (questions.ask() != evaluable) {
                throw new IllegalStateException("the same histories gave other answers");
            }
            asked[round] = millisecondsSince(began);
        }
        print("asked", Measurements.median(asked));
        print("evaluable", evaluable);
    }

    private static double retained() {
        System.gc();
        Runtime java = Runtime.getRuntime();
        return (java.totalMemory() - java.freeMemory()) / 1e6;
    }

    private static double millisecondsSince(long began) {
        return (System.nanoTime() - began) / 1e6;
    }

    private static void print(String name, double number) {
        System.out.println(name + "=" + number);
    }
}
