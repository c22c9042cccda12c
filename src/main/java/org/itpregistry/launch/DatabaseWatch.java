package org.itpregistry.launch;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks each second whether the built-in PostgreSQL is there, and starts it again when somebody killed it. */
final class DatabaseWatch implements Runnable {

    private static final Logger LOG = Logger.getLogger(DatabaseWatch.class.getName());

    private final EmbeddedServer server;

    private DatabaseWatch(EmbeddedServer server) {
        this.server = server;
    }

    static void over(EmbeddedServer server) {
        var thread = new Thread(new DatabaseWatch(server), "registry database watch");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void run() {
        try {
            while (true) {
                TimeUnit.SECONDS.sleep(1);
                if (!server.isUp()) {
                    startAgain();
                }
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private void startAgain() {
        LOG.warning("the built-in PostgreSQL is gone; starting it again");
        try {
            server.startAgain();
            LOG.info("the built-in PostgreSQL is there again");
        } catch (IOException | RuntimeException notYet) {
            LOG.log(
                    Level.WARNING,
                    "the built-in PostgreSQL did not start ({0}); trying again",
                    FailureReason.of(notYet));
        }
    }
}
