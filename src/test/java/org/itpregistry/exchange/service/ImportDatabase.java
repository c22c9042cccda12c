package org.itpregistry.exchange.service;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.itpregistry.entry.domain.RuleBook;
import org.itpregistry.exchange.domain.Blanks;
import org.itpregistry.exchange.domain.Bundle;
import org.itpregistry.exchange.domain.ImportMode;
import org.itpregistry.exchange.domain.ImportReport;
import org.itpregistry.exchange.domain.ImportScope;
import org.itpregistry.job.domain.JobProgress;

/**
 * Imports into the PostgreSQL of the test run, reached as the application's role by the {@value #URL} properties that the
 * launcher sets, in a transaction that looks to the database like that of a caller.
 */
public final class ImportDatabase {
    static final String URL = "registry.db.url";

    private ImportDatabase() {}

    public static Connection open() throws SQLException {
        Connection connection = DriverManager.getConnection(
                System.getProperty(URL),
                System.getProperty("registry.db.user"),
                System.getProperty("registry.db.password"));
        connection.setAutoCommit(false);
        return connection;
    }

    public static ImportReport importAll(Connection connection, Bundle bundle, ImportMode mode) throws Exception {
        return importAll(connection, bundle, mode, Blanks.KEEP);
    }

    public static ImportReport importAll(Connection connection, Bundle bundle, ImportMode mode, Blanks blanks)
            throws Exception {
        enter(connection, true);
        return run(connection, bundle, mode, blanks, new ImportScope(true, java.util.Set.of()));
    }

    static ImportReport importOwn(Connection connection, Bundle bundle, ImportMode mode, long... centers)
            throws Exception {
        enter(connection, false, centers);
        return run(
                connection,
                bundle,
                mode,
                Blanks.KEEP,
                new ImportScope(false, LongStream.of(centers).boxed().collect(Collectors.toSet())));
    }

    private static ImportReport run(
            Connection connection, Bundle bundle, ImportMode mode, Blanks blanks, ImportScope scope) throws Exception {
        var report = new BundleImport(
                        connection,
                        scope,
                        RuleBook.on(LocalDate.now(ZoneOffset.UTC)),
                        ImportDatabase::text,
                        new JobProgress())
                .run(bundle, mode, blanks);
        if (report.isRefused() || mode == ImportMode.CHECK) {
            connection.rollback();
        } else {
            connection.commit();
        }
        return report;
    }

    public static void enter(Connection connection, boolean allCenters, long... centers) throws SQLException {
        String own = LongStream.of(centers).mapToObj(String::valueOf).collect(Collectors.joining(","));
        try (Statement statement = connection.createStatement()) {
            statement.execute(String.format(
                    Locale.ROOT,
                    """
                select set_config('itp.user', 'tester', true), set_config('itp.role', 'COORDINATOR', true),
                       set_config('itp.centers', '%s', true), set_config('itp.all_centers', '%s', true)\
                """,
                    own,
                    allCenters ? "on" : "off"));
        }
    }

    public static long number(Connection connection, String query) throws SQLException {
        enter(connection, true);
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        } finally {
            connection.rollback();
        }
    }

    /** Changes rows as somebody who sees all centers. */
    public static void change(Connection connection, String statement) throws SQLException {
        enter(connection, true);
        try (Statement change = connection.createStatement()) {
            change.execute(statement);
        }
        connection.commit();
    }

    static String text(String key, Object... arguments) {
        for (String name : new String[] {"rules", "exchange"}) {
            ResourceBundle texts = ResourceBundle.getBundle("org.itpregistry.text." + name);
            if (texts.containsKey(key)) {
                return new MessageFormat(texts.getString(key)).format(arguments);
            }
        }
        throw new AssertionError("no text for " + key);
    }
}
