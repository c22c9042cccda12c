package org.itpregistry.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/** What a result of a cohort needs at the least: every row of every form, with nothing made of it. */
record BareReads(BenchDatabase database, String cohort) {
    private static final int RUNS = 3;
    private static final List<String> FORMS = List.of(
            "patient",
            "platelet_reading",
            "treatment",
            "bleeding_episode",
            "adverse_event",
            "pregnancy",
            "neonate",
            "follow_up",
            "observation");

    /** Median milliseconds of all reads, one after the other. */
    double milliseconds() throws SQLException {
        double[] times = new double[RUNS];
        try (Connection connection = database.connect()) {
            for (int run = -1; run < RUNS; run++) {
                long began = System.nanoTime();
                for (String form : FORMS) {
                    read(connection, form);
                }
                times[Math.max(run, 0)] = (System.nanoTime() - began) / 1e6;
            }
        }
        return Measurements.median(times);
    }

    /** Another state of the data, so that nothing that was kept is good any more. */
    void touch() throws SQLException {
        try (Connection connection = database.connect();
                Statement sql = connection.createStatement()) {
            sql.execute("update cohort set version = version + 1 where source_key = '" + cohort + "'");
        }
    }

    private void read(Connection connection, String form) throws SQLException {
        CopyOut copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy (select * from " + form
                        + " where cohort_id = (select id from cohort where source_key = '" + cohort + "')) to stdout");
        while (copy.readFromCopy() != null) {
            Thread.onSpinWait();
        }
    }
}
