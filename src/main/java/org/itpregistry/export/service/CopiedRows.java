package org.itpregistry.export.service;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.itpregistry.job.domain.JobProgress;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/** Reads rows as PostgreSQL writes them as CSV, one at a time, however many there are. */
record CopiedRows(Connection connection, JobProgress progress) {

    /**
     * Header and rows.
     *
     * @return how many rows
     */
    long copy(RowsOfForm rows, OutputStream out) throws SQLException, IOException {
        out.write((String.join(",", rows.layout().header()) + "\n").getBytes(StandardCharsets.UTF_8));
        CopyOut copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy (" + rows.query() + ") to stdout (format csv)");
        long count = 0;
        try {
            for (byte[] line = copy.readFromCopy(); line != null; line = copy.readFromCopy()) {
                out.write(line);
                count++;
                progress.row();
            }
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
        return count;
    }

    long count(RowsOfForm rows) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(rows.count())) {
            found.next();
            return found.getLong(1);
        }
    }
}
