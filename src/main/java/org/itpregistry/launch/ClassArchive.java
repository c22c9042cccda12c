package org.itpregistry.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.itpregistry.launch.Options.Mode;

/**
 * A start of the bare server on a folder to be thrown away, run once after each build with Java's
 * {@code -XX:ArchiveClassesAtExit}: later starts find the server's classes ready to use.
 */
final class ClassArchive {

    static final String COMMAND = "archive-classes";

    private ClassArchive() {}

    static void record(Path program) throws LaunchFailure, IOException {
        Path folder = Files.createTempDirectory("itp-archive-");
        try (DataFolder data = DataFolder.open(folder)) {
            Log.open(data);
            SerialFilter.install();
            Console.silenceOthers();
            WebServer.boot(program, data.server(), new Options(Mode.RUN, freePort(), "127.0.0.1", "", folder));
        }
        Folders.delete(folder);
        System.exit(0);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
