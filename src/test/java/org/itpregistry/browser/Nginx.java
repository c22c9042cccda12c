package org.itpregistry.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The machine's own nginx, as a hospital puts it before the registry: TLS ends here. */
final class Nginx implements AutoCloseable {

    private final Path folder;
    private final Process process;

    private Nginx(Path folder, Process process) {
        this.folder = folder;
        this.process = process;
    }

    /** Skips the test, with the reason, where there is no nginx. */
    static void require() {
        program();
    }

    /**
     * @param servers what stands in each server block, after its port
     */
    static Nginx start(List<Integer> ports, List<String> servers) throws IOException, InterruptedException {
        Path program = program();
        Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "nginx-");
        Certificate.write(folder.resolve("certificate.pem"), folder.resolve("key.pem"));
        var blocks = new StringBuilder();
        for (int i = 0; i < ports.size(); i++) {
            blocks.append("server { listen 127.0.0.1:").append(ports.get(i)).append(" ssl; server_name localhost;\n");
            blocks.append(servers.get(i)).append("}\n");
        }
        Files.writeString(
                folder.resolve("nginx.conf"),
                CONFIGURATION.replace("FOLDER", folder.toString()).replace("SERVERS", blocks));
        Process process = new ProcessBuilder(
                        program.toString(), "-p", folder.toString(), "-e", "error.log", "-c", "nginx.conf")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("console.txt").toFile())
                .start();
        var nginx = new Nginx(folder, process);
        for (int port : ports) {
            nginx.await(port);
        }
        return nginx;
    }

    private static final String CONFIGURATION =
            """
            daemon off;
            master_process off;
            pid FOLDER/nginx.pid;
            error_log FOLDER/error.log;
            events { worker_connections 256; }
            http {
              access_log off;
              client_max_body_size 1g;
              client_body_temp_path FOLDER/body;
              proxy_temp_path FOLDER/proxy;
              fastcgi_temp_path FOLDER/fastcgi;
              uwsgi_temp_path FOLDER/uwsgi;
              scgi_temp_path FOLDER/scgi;
              ssl_certificate FOLDER/certificate.pem;
              ssl_certificate_key FOLDER/key.pem;
              SERVERS
            }
            """;

    private static Path program() {
        List<Path> places = Stream.of(
                        "/usr/sbin/nginx", "/usr/local/sbin/nginx", "/usr/bin/nginx", "/opt/homebrew/bin/nginx")
                .map(Path::of)
                .filter(Files::isExecutable)
                .toList();
        assumeTrue(!places.isEmpty(), "no nginx found; install nginx");
        return places.get(0);
    }

    static List<Integer> freePorts(int count) throws IOException {
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                held.add(new ServerSocket(0));
            }
            return held.stream().map(ServerSocket::getLocalPort).toList();
        } finally {
            for (ServerSocket socket : held) {
                socket.close();
            }
        }
    }

    private void await(int port) throws IOException, InterruptedException {
        while (true) {
            try (var knock = new Socket("127.0.0.1", port)) {
                knock.shutdownOutput();
                return;
            } catch (IOException notYet) {
                if (!process.isAlive()) {
                    throw new IllegalStateException(
                            "nginx ended: " + Files.readString(folder.resolve("console.txt")), notYet);
                }
                TimeUnit.MILLISECONDS.sleep(50);
            }
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
