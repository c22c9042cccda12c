package org.itpregistry.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A PostgreSQL that outlived the registry that started it (kill -9, power of a container cut). We hold the lock of the
 * data folder, so nobody else may use it: it is asked to end, and starts again under this run.
 */
final class Leftover {

    private final Path cluster;
    private final Path pidFile;

    Leftover(Path cluster) {
        this.cluster = cluster;
        this.pidFile = cluster.resolve("postmaster.pid");
    }

    void stop() throws IOException {
        if (!Files.exists(pidFile)) {
            return;
        }
        Optional<ProcessHandle> postmaster = postmaster();
        if (postmaster.isPresent()) {
            end(postmaster.get());
        }
        // A number that now belongs to another program would make PostgreSQL refuse to start.
        Files.deleteIfExists(pidFile);
    }

    /** Whether the first process of the cluster lives. */
    boolean isAlive() {
        try {
            return Files.exists(pidFile) && postmaster().isPresent();
        } catch (IOException goneMeanwhile) {
            return false;
        }
    }

    private Optional<ProcessHandle> postmaster() throws IOException {
        String pid = Files.readAllLines(pidFile).stream().findFirst().orElse("").strip();
        if (!pid.matches("\\d{1,9}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(pid)).filter(this::servesThisCluster);
    }

    private boolean servesThisCluster(ProcessHandle process) {
        String command = process.info().commandLine().orElse("");
        return command.contains("postgres") && command.contains(cluster.toString());
    }

    /** SIGTERM lets PostgreSQL write its checkpoint; what refuses for half a minute is recovered from its log. */
    private static void end(ProcessHandle process) throws IOException {
        process.destroy();
        try {
            process.onExit().get(30, TimeUnit.SECONDS);
        } catch (TimeoutException stubborn) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (ExecutionException failed) {
            throw new IOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while a leftover PostgreSQL was ending", interrupted);
        }
    }
}
