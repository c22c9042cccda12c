package org.itpregistry.audit.service;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.itpregistry.audit.domain.TrailFault;
import org.itpregistry.audit.domain.TrailFault.Kind;
import org.itpregistry.audit.domain.VerifyStep;
import org.itpregistry.job.domain.JobProgress;

/** Recomputes the chain and holds the rows against it, part by part, within one transaction at one moment. */
final class TrailReading {
    private static final int PART = 50_000;

    private static final String NEWEST = "select coalesce(max(seq), 0) from audit_transaction";
    private static final String CHAIN = "select seq, problem from audit_verify_part(?, ?)";
    private static final String END = "select seq, problem from audit_verify_end()";
    private static final String REPLAY = "select audit_replay()";
    private static final String TABLES = "select table_name, watched from audit_tables()";
    private static final String COMPARE = "select record_id, problem, coalesce(items, '') from audit_compare(?)";

    private final Connection connection;
    private final JobProgress progress;
    private final List<TrailFault> faults = new ArrayList<>();

    TrailReading(Connection connection, JobProgress progress) {
        this.connection = connection;
        this.progress = progress;
    }

    List<TrailFault> faults() {
        return List.copyOf(faults);
    }

    /** Recomputes all hashes; the number of transactions. */
    long chain() throws SQLException {
        progress.begin(VerifyStep.CHAIN);
        long newest = number(NEWEST);
        progress.of(newest / PART + 1);
        for (long first = 1; first <= newest; first += PART) {
            try (PreparedStatement select = connection.prepareStatement(CHAIN)) {
                select.setLong(1, first);
                select.setLong(2, first + PART - 1);
                takeChain(select);
            }
            progress.row();
        }
        try (PreparedStatement select = connection.prepareStatement(END)) {
            takeChain(select);
        }
        return newest;
    }

    /** Replays the trail and compares each table; the number of records. */
    long rows() throws SQLException {
        progress.begin(VerifyStep.ROWS);
        long records = number(REPLAY);
        for (Map.Entry<String, Boolean> table : tables().entrySet()) {
            progress.at(table.getKey());
            if (!table.getValue()) {
                faults.add(new TrailFault(Kind.UNWATCHED, 0, table.getKey(), ""));
            }
            compare(table.getKey());
            progress.goOn();
        }
        return records;
    }

    private void takeChain(PreparedStatement select) throws SQLException {
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                faults.add(new TrailFault(Kind.valueOf(rows.getString(2)), rows.getLong(1), "", ""));
            }
        }
    }

    private Map<String, Boolean> tables() throws SQLException {
        Map<String, Boolean> tables = new LinkedHashMap<>();
        try (PreparedStatement select = connection.prepareStatement(TABLES);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                tables.put(rows.getString(1), rows.getBoolean(2));
            }
        }
        return tables;
    }

    private void compare(String table) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(COMPARE)) {
            select.setString(1, table);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    faults.add(
                            new TrailFault(Kind.valueOf(rows.getString(2)), rows.getLong(1), table, rows.getString(3)));
                }
            }
        }
    }

    private long number(String query) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(query);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
