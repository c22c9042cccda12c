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

    private final Process process;
    private final Path data;
    private final String url;

    private RegistryUnderTest(Process process, Path data, String url) {
        this.process = process;
        this.data = data;
        this.url = url;
    }

    static synchronized RegistryUnderTest get() {
        if (running == null) {
            running = start();
            Runtime.getRuntime().addShutdownHook(new Thread(running::stop));
        }
        return running;
    }

    private static RegistryUnderTest start() {
        try {
            Path target = Path.of("target").toAbsolutePath();
            Path data = Files.createTempDirectory(target, "browser-data-");
            int port = freePort();
            Path output = data.resolve("console.txt");
            Process process = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx1g",
                            "-jar",
                            target.resolve("registry-launcher.jar").toString(),
                            "demo",
                            "--port",
                            Integer.toString(port),
                            "--data",
                            data.toString()))
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            awaitReady(process, output);
            return new RegistryUnderTest(process, data, "http://localhost:" + port);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
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
        return url;
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

    private void stop() {
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
