package org.itpregistry.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.itpregistry.launch.LaunchFailure.Kind;

/** The database, brought up to date and handed to the application; built in, or yours by ITP_DATABASE_URL. */
final class Storage {

    private static final Logger LOG = Logger.getLogger(Storage.class.getName());

    private final DataFolder folder;
    private EmbeddedServer embedded;
    private Database database;

    Storage(DataFolder folder) {
        this.folder = folder;
    }

    /** Returns whether this is a registry's first start: nobody can log in yet. */
    boolean open() throws LaunchFailure, IOException {
        database = connect();
        String password = folder.secrets().password(database.appRole() + ".password");
        new ApplicationRole(database).ensure(password);
        int migrations = new Schema(database).migrate();
        LOG.log(Level.INFO, "database is up to date, {0} new migrations", migrations);
        System.setProperty("registry.db.url", database.urlForApplication());
        System.setProperty("registry.db.user", database.appRole());
        System.setProperty("registry.db.password", password);
        outside("ITP_CHECKPOINT_FILE", folder.root().resolve("checkpoints.log"));
        outside("ITP_CHECKPOINT_KEY", folder.secrets().file("checkpoint.key"));
        return empty();
    }

    /** Where the proof of the trail lies; beside the database, unless the operator names a safer place. */
    private static void outside(String variable, Path otherwise) {
        String set = System.getenv(variable);
        System.setProperty(
                variable.toLowerCase(Locale.ROOT).replace('_', '.'),
                set == null || set.isBlank() ? otherwise.toAbsolutePath().toString() : set.strip());
    }

    private synchronized Database connect() throws LaunchFailure {
        String url = System.getenv("ITP_DATABASE_URL");
        if (url != null && !url.isBlank()) {
            return Database.own(url, variable("ITP_DATABASE_USER"), variable("ITP_DATABASE_PASSWORD"));
        }
        embedded = EmbeddedServer.start(folder);
        DatabaseWatch.over(embedded);
        return embedded.database();
    }

    private static String variable(String name) {
        return Objects.requireNonNullElse(System.getenv(name), "");
    }

    /** A registry is empty as long as it has no account; before the table exists, it is empty as well. */
    private boolean empty() throws LaunchFailure {
        try (Connection connection = database.connect()) {
            String account = FirstAdministrator.ACCOUNTS;
            return !LauncherSql.exists(connection, "select 1 where to_regclass(?) is not null", account)
                    || !LauncherSql.exists(connection, "select 1 from " + account + " where ? <> '' limit 1", account);
        } catch (SQLException broken) {
            throw new LaunchFailure(Kind.DATABASE, "the database failed (" + FailureReason.of(broken) + ")", broken);
        }
    }

    /** What the person who starts the registry has to know of its trail; empty when it is the attested one. */
    Optional<String> warning() throws LaunchFailure, IOException {
        try (Connection connection = database.connect()) {
            return CheckpointCheck.warning(connection, Path.of(System.getProperty("itp.checkpoint.file")));
        } catch (SQLException broken) {
            throw new LaunchFailure(Kind.DATABASE, "the database failed (" + FailureReason.of(broken) + ")", broken);
        }
    }

    Database database() {
        return database;
    }

    synchronized void close() {
        if (embedded == null) {
            return;
        }
        try {
            embedded.close();
        } catch (IOException failed) {
            LOG.log(Level.WARNING, "the database did not stop cleanly; it recovers at the next start", failed);
        }
    }
}
