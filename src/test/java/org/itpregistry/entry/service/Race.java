package org.itpregistry.entry.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.itpregistry.access.domain.Caller;
import org.itpregistry.access.domain.Channel;
import org.itpregistry.access.service.RunAs;

/** Lets two users do something at the same moment, and tells what each of them saw: an answer, or an exception. */
@ApplicationScoped
public class Race {
    private static final int PATIENCE = 120;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private RunAs runAs;

    /** What the first and the second saw, in this order. */
    public List<Object> between(Caller one, Callable<?> first, Caller other, Callable<?> second) throws Exception {
        var start = new CyclicBarrier(2);
        Future<Object> left = executor.submit(() -> run(one, first, start));
        Future<Object> right = executor.submit(() -> run(other, second, start));
        return List.of(left.get(PATIENCE, TimeUnit.SECONDS), right.get(PATIENCE, TimeUnit.SECONDS));
    }

    private Object run(Caller caller, Callable<?> act, CyclicBarrier start) throws Exception {
        start.await(PATIENCE, TimeUnit.SECONDS);
        try {
            Object answer = runAs.call(caller, Channel.PAGE, act::call);
            return answer == null ? "done" : answer;
        } catch (RuntimeException seen) {
            return seen;
        } catch (Exception unexpected) {
            throw new ExecutionException(unexpected);
        }
    }
}
