package org.itpregistry.report.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.itpregistry.platform.service.InsideOnly;

/** Lets reports be made one after the other where there are few cores, so that whoever saves a form finds one free. */
@ApplicationScoped
@InsideOnly("lets services wait for one another")
public class ReportTurns {
    // In order of their coming.
    private final Semaphore turns =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);

    <T> T inTurn(Supplier<T> report) {
        turns.acquireUninterruptibly();
        try {
            return report.get();
        } finally {
            turns.release();
        }
    }
}
