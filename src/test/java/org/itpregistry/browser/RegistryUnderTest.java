package org.itpregistry.browser;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The registry as a user starts it: {@code itp demo} on a free port and a data folder of its own, once for all tests. */
final class RegistryUnderTest {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private static RegistryUnderTest running;

    private final Path data;
    private final int port;
    private Process process;

    private RegistryUnderTest(Process process, Path data, int port) {
        this.process = process;
        this.data = data;
        this.port = port;
    }

    static synchronized RegistryUnderTest get() {
        if (running == null) {
            running = start();
            Runtime.getRuntime().addShutdownHook(new Thread(running::stop));
        }
        return running;
    }

    /** A second registry, for a test that breaks it. */
    static RegistryUnderTest another() {
        RegistryUnderTest other = start();
        Runtime.getRuntime().addShutdownHook(new Thread(other::stop));
        return other;
    }

    private static RegistryUnderTest start() {
        try {
            Path data = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "browser-data-");
            int port = freePort();
            return new RegistryUnderTest(launch(data, port), data, port);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Process launch(Path data, int port) throws IOException {
        Path output = data.resolve("console.txt");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-jar",
                        Path.of("target", "registry-launcher.jar")
                                .toAbsolutePath()
                                .toString(),
                        "demo",
                        "--port",
                        Integer.toString(port),
                        "--data",
                        data.toString()))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        awaitReady(process, output);
        return process;
    }

    /** Ends the server as a failure of power would: at once, without a word. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(30, TimeUnit.SECONDS);
    }

    /** Starts it again on the same data and the same port. */
    void startAgain() throws IOException {
        process = launch(data, port);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void awaitReady(Process process, Path output) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.readString(output).contains("ITP registry: ")) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroy();
                throw new IllegalStateException("the registry did not start: " + Files.readString(output));
            }
            pause();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    String url() {
        return "http://localhost:" + port;
    }

    /** From demo-accounts.json, so that no password stands in a test. */
    String passwordOf(String user) {
        try {
            JsonObject file = JsonParser.parseString(Files.readString(data.resolve("demo-accounts.json")))
                    .getAsJsonObject();
            for (JsonElement account : file.getAsJsonArray("accounts")) {
                if (user.equals(account.getAsJsonObject().get("user").getAsString())) {
                    return account.getAsJsonObject().get("password").getAsString();
                }
            }
            throw new IllegalArgumentException("no demo account " + user);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The coordinator's token for the REST doors. */
    String token() {
        try {
            return JsonParser.parseString(Files.readString(data.resolve("demo-accounts.json")))
                    .getAsJsonObject()
                    .get("apiToken")
                    .getAsString();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void stop() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
