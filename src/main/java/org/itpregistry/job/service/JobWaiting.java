package org.itpregistry.job.service;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Who waits for the end of a job of this node. */
final class JobWaiting {
    private final Map<UUID, CountDownLatch> latches = new ConcurrentHashMap<>();

    /**
     * @param over whether it has ended; asked once more when nobody could have told
     */
    void until(UUID job, long seconds, BooleanSupplier over) {
        CountDownLatch latch = latches.computeIfAbsent(job, id -> new CountDownLatch(1));
        try {
            if (!over.getAsBoolean() && !latch.await(seconds, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            latches.remove(job, latch);
        }
    }

    void ended(UUID job) {
        CountDownLatch latch = latches.get(job);
        if (latch != null) {
            latch.countDown();
        }
    }
}
