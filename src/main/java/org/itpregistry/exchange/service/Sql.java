package org.itpregistry.exchange.service;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Statements on the connection of the transaction. */
record Sql(Connection connection) {
    private static final int FETCH = 2_000;

    /** Takes one row of a result. */
    @FunctionalInterface
    interface Each {
        void row(ResultSet row) throws SQLException;
    }

    int run(String statement, Object... arguments) throws SQLException {
        try (PreparedStatement prepared = prepare(statement, arguments)) {
            prepared.execute();
            return prepared.getUpdateCount();
        }
    }

    void each(String query, Each each, Object... arguments) throws SQLException {
        try (PreparedStatement prepared = prepare(query, arguments);
                ResultSet rows = prepared.executeQuery()) {
            while (rows.next()) {
                each.row(rows);
            }
        }
    }

    /** The first column of the first row; null when there is none. */
    Long number(String query, Object... arguments) throws SQLException {
        try (PreparedStatement prepared = prepare(query, arguments);
                ResultSet rows = prepared.executeQuery()) {
            if (!rows.next()) {
                return null;
            }
            long number = rows.getLong(1);
            return rows.wasNull() ? null : number;
        }
    }

    /** The rows come as they are asked for, not all at once; arguments are set and closing is up to the caller. */
    PreparedStatement prepare(String statement, Object... arguments) throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(statement);
        prepared.setFetchSize(FETCH);
        for (int i = 0; i < arguments.length; i++) {
            prepared.setObject(i + 1, arguments[i]);
        }
        return prepared;
    }
}
