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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The registry as a user starts it: {@code itp demo} on a free port and a data folder of its own, once for all tests. */
final class RegistryUnderTest {

    private static final Duration PATIENCE = Duration.ofMinutes(20);

    private static RegistryUnderTest running;

    private final Path data;
    private final int port;
    private final Setup setup;
    private Process process;

    private RegistryUnderTest(Path data, int port, Setup setup) throws IOException {
        this.data = data;
        this.port = port;
        this.setup = setup;
        this.process = launch();
    }

    /**
     * How it is started.
     *
     * @param java options of Java
     * @param path below which it lies; empty for none
     */
    record Setup(List<String> java, String path) {
        static final Setup USUAL = new Setup(List.of(), "");
    }

    static synchronized RegistryUnderTest get() {
        if (running == null) {
            running = start(Setup.USUAL);
            Runtime.getRuntime().addShutdownHook(new Thread(running::stop));
        }
        return running;
    }

    /** A second registry, for a test that breaks it. */
    static RegistryUnderTest another() {
        return another(Setup.USUAL);
    }

    /** One that is started differently. */
    static RegistryUnderTest another(Setup setup) {
        RegistryUnderTest other = start(setup);
        Runtime.getRuntime().addShutdownHook(new Thread(other::stop));
        return other;
    }

    private static RegistryUnderTest start(Setup setup) {
        try {
            Path data = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "browser-data-");
            return new RegistryUnderTest(data, freePort(), setup);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Process launch() throws IOException {
        Path output = data.resolve("console.txt");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx1g");
        command.addAll(setup.java());
        command.add("-jar");
        command.add(Path.of("target", "registry-launcher.jar").toAbsolutePath().toString());
        command.addAll(List.of("demo", "--port", Integer.toString(port), "--data", data.toString()));
        if (!setup.path().isEmpty()) {
            command.addAll(List.of("--path", setup.path()));
        }
        Process process = new ProcessBuilder(command)
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
        process = launch();
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
        return "http://localhost:" + port + setup.path();
    }

    int port() {
        return port;
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
