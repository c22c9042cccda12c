package org.itpregistry.launch;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Work on a second thread whose failure is the failure of the start. */
final class SecondThread {

    private SecondThread() {}

    @FunctionalInterface
    interface Work<T> {
        T run() throws LaunchFailure;
    }

    static <T> CompletableFuture<T> by(Work<T> work) {
        var result = new CompletableFuture<T>();
        var thread = new Thread(
                () -> {
                    try {
                        result.complete(work.run());
                    } catch (LaunchFailure | RuntimeException | Error failed) {
                        result.completeExceptionally(failed);
                    }
                },
                "registry start");
        // A start that fails elsewhere must not wait for this one.
        thread.setDaemon(true);
        thread.start();
        return result;
    }

    static <T> T result(CompletableFuture<T> work) throws LaunchFailure {
        try {
            return work.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof LaunchFailure launchFailure) {
                throw launchFailure;
            }
            throw failed;
        }
    }
}
