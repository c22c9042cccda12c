package org.itpregistry.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Kills the built-in PostgreSQL, as the machine does when memory is short. */
class KilledDatabaseIT {
    private static final Path FOLDER = Path.of("target", "killed-database").toAbsolutePath();

    @Test
    void it_comes_back_at_the_same_address_each_time() throws IOException, LaunchFailure, InterruptedException {
        Folders.delete(FOLDER);
        try (DataFolder folder = DataFolder.open(FOLDER)) {
            Files.createDirectories(folder.logs());
            try (EmbeddedServer server = EmbeddedServer.start(folder)) {
                DatabaseWatch.over(server);
                for (int round = 0; round < 2; round++) {
                    long killed = kill(folder);
                    awaitAnswer(server.database(), folder, killed);
                }
            }
            assertThat(folder.postgres().resolve("postmaster.pid")).doesNotExist();
        }
    }

    @Test
    void it_comes_back_after_a_start_that_failed() throws Exception {
        Folders.delete(FOLDER);
        try (DataFolder folder = DataFolder.open(FOLDER)) {
            Files.createDirectories(folder.logs());
            try (EmbeddedServer server = EmbeddedServer.start(folder)) {
                int port = port(folder);
                ProcessHandle killed = ProcessHandle.of(kill(folder)).orElse(null);
                if (killed != null) {
                    killed.onExit().join();
                }
                try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                    assertThatThrownBy(server::startAgain)
                            .as("port %d is taken", taken.getLocalPort())
                            .isInstanceOf(Exception.class);
                }
                DatabaseWatch.over(server);
                awaitAnswer(server.database(), folder, -1);
            }
        }
    }

    private static int port(DataFolder folder) throws IOException {
        return Integer.parseInt(Files.readAllLines(folder.postgres().resolve("postmaster.pid"))
                .get(3)
                .strip());
    }

    private static long kill(DataFolder folder) throws IOException {
        long pid = postmaster(folder);
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
        return pid;
    }

    private static long postmaster(DataFolder folder) throws IOException {
        return Long.parseLong(Files.readAllLines(folder.postgres().resolve("postmaster.pid"))
                .get(0)
                .strip());
    }

    /** As long as it takes: a watch that does not bring it back ends in the time-out of the build. */
    private static void awaitAnswer(Database database, DataFolder folder, long killed) throws InterruptedException {
        for (int tries = 0; tries < 1200; tries++) {
            try (Connection connection = database.connect()) {
                if (!connection.isClosed() && postmaster(folder) != killed) {
                    return;
                }
            } catch (SQLException | IOException notYet) {
                TimeUnit.MILLISECONDS.sleep(500);
            }
        }
        throw new AssertionError("the database did not come back");
    }
}
