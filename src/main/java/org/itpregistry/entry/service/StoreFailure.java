package org.itpregistry.entry.service;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Set;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Why PostgreSQL did not store what it was given, read from the failure of a transaction.
 *
 * @param state SQLSTATE; empty when the database said nothing
 * @param constraint name of the constraint, or null
 * @param table name of the table, or null
 * @param column name of the column, or null
 * @param outdated whether a row was changed since it was read
 */
public record StoreFailure(String state, String constraint, String table, String column, boolean outdated) {
    private static final String LOCK_TIMEOUT = "55P03";
    private static final String CASEBOOK_LOCKED = "casebook_locked";

    /** Somebody else was first. Tried again, the act finds what the other stored, and says so itself. */
    private static final Set<String> LOST_RACES = Set.of("40001", "40P01", "23505");

    static StoreFailure of(Throwable failure) {
        boolean outdated = false;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            outdated |= cause instanceof OptimisticLockException;
            if (cause instanceof PSQLException said) {
                return read(said, outdated);
            }
            if (cause instanceof SQLException said && said.getSQLState() != null) {
                return new StoreFailure(said.getSQLState(), null, null, null, outdated);
            }
        }
        return new StoreFailure("", null, null, null, outdated);
    }

    private static StoreFailure read(PSQLException said, boolean outdated) {
        String state = said.getSQLState() == null ? "" : said.getSQLState();
        ServerErrorMessage message = said.getServerErrorMessage();
        return message == null
                ? new StoreFailure(state, null, null, null, outdated)
                : new StoreFailure(state, message.getConstraint(), message.getTable(), message.getColumn(), outdated);
    }

    /** Whether another try may go better, or say better why it does not. */
    boolean mayPass() {
        return outdated || LOST_RACES.contains(state) || CASEBOOK_LOCKED.equals(constraint) || isDisconnected();
    }

    /** Whether the connection went, so that nobody knows what became of the transaction. */
    boolean isDisconnected() {
        return state.startsWith("08") || state.startsWith("57P");
    }

    boolean isWaitTooLong() {
        return state.equals(LOCK_TIMEOUT);
    }

    /** Whether a value or several together are not what the database keeps. */
    boolean isAboutData() {
        return state.startsWith("22") || state.startsWith("23");
    }
}
