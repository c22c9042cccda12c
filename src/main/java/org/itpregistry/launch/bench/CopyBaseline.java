package org.itpregistry.launch.bench;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.postgresql.PGConnection;

/** The floor of an import: PostgreSQL's own COPY of the count rows, into the same server. */
final class CopyBaseline {
    private static final int RUNS = 3;
    private static final String COLUMNS = "count_id text, patient_id text, sample_date date, sample_time time,"
            + " comparator text, count_1e9_per_l numeric, sample_context text, quality text";
    private static final String TYPED = ", entered_value numeric, entered_unit text";

    private final Path data;
    private final Path counts;

    CopyBaseline(Path data, Path bundle) {
        this.data = data;
        this.counts = bundle.resolve("platelet_counts.csv");
    }

    /** Median milliseconds of a COPY into a table without an index, or with a primary key and an index. */
    double milliseconds(boolean indexed) throws IOException, SQLException {
        double[] times = new double[RUNS];
        try (Connection connection = connect();
                Statement sql = connection.createStatement()) {
            for (int run = 0; run < RUNS; run++) {
                sql.execute("drop schema if exists bench cascade");
                sql.execute("create schema bench");
                sql.execute("create table bench.counts (" + columns() + ")");
                if (indexed) {
                    sql.execute("alter table bench.counts add primary key (count_id)");
                    sql.execute("create index on bench.counts (patient_id, sample_date)");
                }
                long began = System.nanoTime();
                try (Reader rows = Files.newBufferedReader(counts)) {
                    connection
                            .unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyIn("copy bench.counts from stdin (format csv, header)", rows);
                }
                times[run] = (System.nanoTime() - began) / 1e6;
            }
            sql.execute("drop schema bench cascade");
        }
        return Measurements.median(times);
    }

    private String columns() throws IOException {
        try (var lines = Files.lines(counts)) {
            return lines.findFirst().orElse("").contains("entered_value") ? COLUMNS + TYPED : COLUMNS;
        }
    }

    /** The built-in server of the measured registry: the port is in its own file, the password with the secrets. */
    private Connection connect() throws IOException, SQLException {
        List<String> running = Files.readAllLines(data.resolve("postgres/postmaster.pid"));
        String password =
                Files.readString(data.resolve("secrets/owner.password")).strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + running.get(3).strip() + "/registry", "itp_owner", password);
    }
}
