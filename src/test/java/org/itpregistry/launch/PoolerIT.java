package org.itpregistry.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A PostgreSQL of one's own behind PgBouncer, which gives each transaction to another server process. */
class PoolerIT {
    private static final Path PROGRAM = Path.of("/usr/sbin/pgbouncer");
    private static final Path FOLDER = Path.of("target", "pooler").toAbsolutePath();

    private static Process pooler;
    private static String pooled;
    private static String direct;

    @BeforeAll
    static void a_pooler_stands_before_a_database() throws IOException, SQLException, InterruptedException {
        assumeTrue(Files.isExecutable(PROGRAM), "no pgbouncer found; install pgbouncer");
        String server = TestDatabase.database().url().replaceFirst("/[^/]*$", "");
        String superuser = Files.readString(Path.of("target", "in-container", "data", "secrets", "postgres.password"))
                .strip();
        try (Connection connection = DriverManager.getConnection(server + "/postgres", "postgres", superuser);
                Statement sql = connection.createStatement()) {
            sql.execute("create role pooled_owner login createrole password 'of a test'");
            sql.execute("create role pooled_guest login password 'of a test'");
            sql.execute("create database pooled owner pooled_owner");
        }
        int port = freePort();
        start(port, server.replaceFirst(".*:", ""), superuser);
        direct = server + "/pooled";
        pooled = "jdbc:postgresql://127.0.0.1:" + port + "/pooled";
        await();
    }

    @AfterAll
    static void stop() {
        if (pooler != null) {
            pooler.destroy();
        }
    }

    @Test
    void schema_and_application_work_through_the_pooler() throws LaunchFailure, SQLException {
        Database database = Database.own(pooled, "pooled_owner", "of a test");
        new ApplicationRole(database).ensure("of a test");
        assertThat(new Schema(database).migrate()).isPositive();
        assertThat(new Schema(database).migrate()).isZero();
        try (Connection connection = database.connect()) {
            assertThat(LauncherSql.exists(
                            connection, "select 1 where current_setting('itp.channel', true) = ? limit 1", "migration"))
                    .as("the channel of a migration ends with it")
                    .isFalse();
        }
        // More often than the driver needs to prepare on the server, and on more connections than the pool has.
        List<Connection> clients = new ArrayList<>();
        try {
            for (int i = 0; i < 6; i++) {
                clients.add(DriverManager.getConnection(database.urlForApplication(), database.appRole(), "of a test"));
            }
            for (int round = 0; round < 12; round++) {
                for (Connection client : clients) {
                    ask(client);
                }
            }
        } finally {
            for (Connection client : clients) {
                client.close();
            }
        }
    }

    @Test
    void without_a_pooler_statements_are_prepared() throws LaunchFailure {
        assertThat(Database.own(direct, "pooled_owner", "of a test").url()).isEqualTo(direct);
        assertThat(Database.own(pooled, "pooled_owner", "of a test").url()).endsWith("?prepareThreshold=0");
    }

    @Test
    void a_user_without_rights_is_told_which_are_missing() {
        assertThatThrownBy(() -> Database.own(direct, "pooled_guest", "of a test"))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContaining("alter database \"pooled\" owner to \"pooled_guest\"");
    }

    private static void ask(Connection client) throws SQLException {
        client.setAutoCommit(false);
        try (PreparedStatement statement =
                client.prepareStatement("select set_config('itp.channel', ?, true), count(*) from center")) {
            statement.setString(1, "page");
            statement.executeQuery().close();
        }
        client.commit();
    }

    private static void start(int port, String server, String superuser) throws IOException {
        Folders.delete(FOLDER);
        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve("users.txt"), "\"postgres\" \"" + superuser + "\"\n");
        Files.writeString(
                FOLDER.resolve("pgbouncer.ini"),
                """
                [databases]
                pooled = host=127.0.0.1 port=SERVER
                [pgbouncer]
                listen_addr = 127.0.0.1
                listen_port = PORT
                unix_socket_dir =
                pool_mode = transaction
                default_pool_size = 3
                auth_type = scram-sha-256
                auth_file = FOLDER/users.txt
                auth_user = postgres
                auth_query = select usename, passwd from pg_shadow where usename = $1
                ignore_startup_parameters = extra_float_digits
                """
                        .replace("SERVER", server)
                        .replace("PORT", Integer.toString(port))
                        .replace("FOLDER", FOLDER.toString()));
        List<String> command = new ArrayList<>(List.of(PROGRAM.toString()));
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("-u", "nobody"));
        }
        command.add(FOLDER.resolve("pgbouncer.ini").toString());
        pooler = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(FOLDER.resolve("console.txt").toFile())
                .start();
    }

    private static void await() throws IOException, InterruptedException {
        while (true) {
            try (Connection connection = DriverManager.getConnection(pooled, "pooled_owner", "of a test")) {
                connection.getCatalog();
                return;
            } catch (SQLException notYet) {
                if (!pooler.isAlive()) {
                    throw new IllegalStateException(Files.readString(FOLDER.resolve("console.txt")), notYet);
                }
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
