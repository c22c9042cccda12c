package org.itpregistry.job.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.itpregistry.job.domain.Job;
import org.itpregistry.job.domain.JobProgress;
import org.itpregistry.job.domain.JobResult;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.platform.service.InsideOnly;

/** Work of tests: counts how often it is done, refuses or fails when it is told to, waits where a test wants it to. */
@ApplicationScoped
@InsideOnly("a test says what it does")
public class TrialKind implements JobKind {
    static final Map<String, AtomicInteger> RUNS = new ConcurrentHashMap<>();
    static final Map<String, CountDownLatch> BEGUN = new ConcurrentHashMap<>();

    @Override
    public String name() {
        return "TRIAL";
    }

    @Override
    public boolean isRepeatable() {
        return true;
    }

    @Override
    public JobResult work(Job job, JobProgress progress) {
        RUNS.computeIfAbsent(job.title(), title -> new AtomicInteger()).incrementAndGet();
        CountDownLatch begun = BEGUN.get(job.title());
        if (begun != null) {
            begun.countDown();
        }
        switch (job.ordered()) {
            case "refuse" -> throw new Refusal("refusal.cut.day", "that day");
            case "fail" -> throw new IllegalStateException("as the test wants it");
            case "forever" -> forever(progress);
            default -> progress.row();
        }
        return new JobResult(job.title(), "");
    }

    static int runs(String title) {
        return RUNS.getOrDefault(title, new AtomicInteger()).get();
    }

    /** Until somebody stops it; a minute at most, lest a test that fails holds the others up. */
    private static void forever(JobProgress progress) {
        for (int i = 0; i < 1200; i++) {
            progress.row();
            pause();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
