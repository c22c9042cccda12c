package org.itpregistry.launch;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.itpregistry.launch.LaunchFailure.Kind;

/** The PostgreSQL that comes with the registry: started on the data folder, reachable from this machine only. */
final class EmbeddedServer implements AutoCloseable {

    /** The lock of the library that runs PostgreSQL. */
    private static final String LOCK = "epg-lock";

    /** A killed server whose children still live refuses at once; waiting long for it keeps the registry away. */
    private static final Duration AGAIN = Duration.ofSeconds(15);

    private static final Logger LOG = Logger.getLogger(EmbeddedServer.class.getName());
    private static final String OWNER = "itp_owner";
    private static final String NAME = "registry";

    private final DataFolder folder;
    private final Cluster cluster;
    private final Database database;
    private EmbeddedPostgres postgres;
    private boolean closed;

    private EmbeddedServer(DataFolder folder, Cluster cluster, Database database, EmbeddedPostgres postgres) {
        this.folder = folder;
        this.cluster = cluster;
        this.database = database;
        this.postgres = postgres;
    }

    static EmbeddedServer start(DataFolder folder) throws LaunchFailure {
        requireUserNamespaces();
        try {
            Secrets secrets = folder.secrets();
            String superuserPassword = secrets.password("postgres.password");
            var cluster = new Cluster(folder, secrets.file("postgres.password"));
            cluster.prepare();
            EmbeddedPostgres postgres =
                    builder(folder, cluster, superuserPassword).start();
            cluster.initialized();
            var database = new Database(
                    "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + NAME,
                    OWNER,
                    secrets.password("owner.password"),
                    "itp_app");
            createOwner(postgres.getPort(), superuserPassword, database);
            return new EmbeddedServer(folder, cluster, database, postgres);
        } catch (IOException | IllegalStateException | SQLException failed) {
            throw new LaunchFailure(
                    Kind.DATABASE,
                    "the built-in PostgreSQL did not start (" + FailureReason.of(failed) + "); see " + folder.logs(),
                    failed);
        }
    }

    /**
     * The library is made for throw-away test databases and turns durability off (-F, synchronous_commit=off); a
     * registry turns it on again. Its own shutdown hook would stop the database before the application.
     */
    private static EmbeddedPostgres.Builder builder(DataFolder folder, Cluster cluster, String password)
            throws IOException {
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(ProgramCache.folder(folder).toFile())
                .setDataDirectory(folder.postgres())
                .setCleanDataDirectory(false)
                .setDataDirectoryCustomizer(cluster::configure)
                .setRegisterShutdownHook(false)
                .setConnectConfig("password", password)
                .setPGStartupWait(Duration.ofMinutes(2))
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", cluster.passwordFile().toString())
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "100");
    }

    /** The owner is no superuser, so that the built-in database and your own behave the same. */
    private static void createOwner(int port, String superuserPassword, Database database) throws SQLException {
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
        try (Connection connection = DriverManager.getConnection(url, "postgres", superuserPassword);
                Statement sql = connection.createStatement()) {
            if (!LauncherSql.exists(connection, "select 1 from pg_roles where rolname = ?", OWNER)) {
                sql.execute("create role " + OWNER + " login createrole password "
                        + LauncherSql.literal(database.ownerPassword()));
            }
            if (!LauncherSql.exists(connection, "select 1 from pg_database where datname = ?", NAME)) {
                sql.execute("create database " + NAME + " owner " + OWNER);
            }
        }
    }

    /** PostgreSQL refuses to run as root; inside a user namespace it does not notice. */
    private static void requireUserNamespaces() throws LaunchFailure {
        if ("root".equals(System.getProperty("user.name"))
                && System.getProperty("os.name").startsWith("Linux")
                && !LinuxUtils.isUnshareAvailable()) {
            throw new LaunchFailure(
                    Kind.DATABASE,
                    "the built-in PostgreSQL cannot run as root here because user namespaces (unshare -U) are off;"
                            + " start as another user, or set ITP_DATABASE_URL to a PostgreSQL of your own");
        }
    }

    Database database() {
        return database;
    }

    /** Whether its first process lives; the one who watches asks now and then. */
    synchronized boolean isUp() {
        return closed || cluster.isServed();
    }

    /**
     * Starts it again on the same port, after it was killed from outside. What is left of the old one ends by itself; until
     * then PostgreSQL refuses, and the one who watches tries again.
     */
    synchronized void startAgain() throws IOException {
        if (!isUp()) {
            release();
            postgres = builder(folder, cluster, folder.secrets().password("postgres.password"))
                    .setPort(postgres.getPort())
                    .setPGStartupWait(AGAIN)
                    .start();
        }
    }

    /**
     * The library keeps a lock on the folder until its server is closed, even one that is gone, and for ever when a server did
     * not start: that one nobody can close. A new file is a new lock; who else may use the folder is settled by its own lock.
     */
    private void release() throws IOException {
        try {
            postgres.close();
        } catch (IOException | RuntimeException nothingToStop) {
            LOG.log(Level.FINE, "the killed PostgreSQL could not be stopped", nothingToStop);
        }
        Files.deleteIfExists(folder.postgres().resolve(LOCK));
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        postgres.close();
    }
}
