package org.itpregistry.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import org.itpregistry.access.domain.Caller;
import org.itpregistry.access.domain.Channel;
import org.itpregistry.platform.service.Unguarded;

/**
 * Carries a caller into work outside of his request: a job, an asynchronous method, a thread of the server.
 *
 * <p>Take {@code context.caller()} while the request still runs, hand it to the work, and let the work call this.
 */
@ApplicationScoped
@Unguarded("is handed a caller that was let in before")
public class RunAs {
    @Inject
    private CallContext context;

    /** Calls the work as this caller; afterwards the context is as before. */
    @ActivateRequestContext
    public <T> T call(Caller caller, Channel channel, Callable<T> work) throws Exception {
        Caller before = context.known().orElse(null);
        Channel door = context.channel();
        context.enter(caller, channel);
        try {
            return work.call();
        } finally {
            context.enter(before, door);
        }
    }
}
