package org.itpregistry.bench;

import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A server in a process of its own, with the memory and the collector that the registry starts with. */
final class ChildServer implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofMinutes(15);
    /** Seldom enough not to take the machine from the start that is measured. */
    private static final int POLL = 100;

    private final Process process;
    private final int port;
    private final Path collections;
    private final long began;

    private ChildServer(Process process, int port, Path collections, long began) {
        this.process = process;
        this.port = port;
        this.collections = collections;
        this.began = began;
    }

    /** @param program what follows {@code java}; {@code PORT} stands for the port to listen on */
    static ChildServer start(Path work, String name, List<String> program) throws IOException {
        int port = freePort();
        Path collections = work.resolve(name + ".gc");
        Files.deleteIfExists(collections);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+UseParallelGC",
                "-Xlog:gc:file=" + collections));
        program.forEach(word -> command.add(word.replace("PORT", Integer.toString(port))));
        File output = work.resolve(name + ".out").toFile();
        long began = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output)
                .start();
        return new ChildServer(process, port, collections, began);
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        }
    }

    String url() {
        return "http://localhost:" + port;
    }

    /** Milliseconds from the start of the process until the page came. */
    double awaitPage(String path) throws IOException, InterruptedException {
        while (status(path) != HttpURLConnection.HTTP_OK) {
            if (!process.isAlive() || System.nanoTime() - began > LONGEST_START.toNanos()) {
                throw new IOException("no answer from " + url() + path + ", see " + collections.getParent());
            }
            Thread.sleep(POLL);
        }
        return (System.nanoTime() - began) / 1e6;
    }

    private int status(String path) {
        try {
            var connection =
                    (HttpURLConnection) URI.create(url() + path).toURL().openConnection();
            connection.setConnectTimeout(1_000);
            connection.setReadTimeout(60_000);
            return connection.getResponseCode();
        } catch (IOException notYet) {
            return 0;
        }
    }

    /** The most that was on the heap before a collection, MB; 0 when there was none. */
    int heapPeak() throws IOException {
        return HeapPeak.of(collections);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException hurried) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
