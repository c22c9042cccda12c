package org.itpregistry.house;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A statement as PostgreSQL is asked to prepare it: it looks up each table, column and function, and runs nothing. */
final class PreparedSql {
    private static final Pattern PARAMETER = Pattern.compile("'[^']*'|\\?(\\d*)");

    /** What is copied out is a query, which can be prepared without the copying. */
    private static final Pattern COPY = Pattern.compile("^\\s*copy\\s*\\((.*)\\)\\s*to\\s+stdout\\s*$", Pattern.DOTALL);

    private PreparedSql() {}

    /** Why the statement does not fit the schema; empty where it does. */
    static Optional<String> fault(Connection connection, String statement) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement sql = connection.createStatement()) {
            sql.setEscapeProcessing(false);
            sql.execute("prepare checked as " + numbered(COPY.matcher(statement).replaceFirst("$1")));
            return Optional.empty();
        } catch (SQLException refused) {
            return Optional.of(refused.getMessage());
        } finally {
            connection.rollback();
            try (Statement sql = connection.createStatement()) {
                sql.execute("deallocate all");
            }
            connection.commit();
        }
    }

    /** Parameters as PostgreSQL writes them: $1 for ?1, or for the first ? where they have no numbers. */
    static String numbered(String statement) {
        var written = new StringBuilder();
        Matcher found = PARAMETER.matcher(statement);
        for (int next = 1; found.find(); ) {
            String number = found.group(1);
            if (number == null) {
                found.appendReplacement(written, Matcher.quoteReplacement(found.group()));
            } else {
                found.appendReplacement(written, "\\$" + (number.isEmpty() ? String.valueOf(next++) : number));
            }
        }
        return found.appendTail(written).toString();
    }
}
