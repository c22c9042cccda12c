package org.itpregistry.bench;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;

/** The floor of an import: PostgreSQL's own COPY of the count rows, into the same server. */
final class CopyBaseline {
    private static final int RUNS = 3;
    private static final String COLUMNS = "count_id text, patient_id text, sample_date date, sample_time time,"
            + " comparator text, count_1e9_per_l numeric, sample_context text, quality text";
    private static final String TYPED = ", entered_value numeric, entered_unit text";

    private final BenchDatabase database;
    private final Path counts;

    CopyBaseline(BenchDatabase database, Path counts) {
        this.database = database;
        this.counts = counts;
    }

    /** Median milliseconds of a COPY into a table without an index, or with a primary key and an index. */
    double milliseconds(boolean indexed) throws IOException, SQLException {
        double[] times = new double[RUNS];
        try (Connection connection = database.connect();
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
}
