package org.itpregistry.job.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.itpregistry.access.domain.Caller;
import org.itpregistry.access.service.AccountService;
import org.itpregistry.access.service.CallContext;
import org.itpregistry.access.service.RunAs;
import org.itpregistry.job.domain.Job;
import org.itpregistry.job.domain.JobProgress;
import org.itpregistry.job.domain.JobResult;
import org.itpregistry.job.domain.JobState;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.platform.service.InsideOnly;

/** One job that a node has taken: done in the name of who ordered it, and then said what became of it. */
@ApplicationScoped
@InsideOnly("works for the job room")
public class JobWork {
    private static final Logger LOG = Logger.getLogger(JobWork.class.getName());

    @Inject
    private JobKinds kinds;

    @Inject
    private JobStore store;

    @Inject
    private AccountService accounts;

    @Inject
    private RunAs runAs;

    @Inject
    private CallContext context;

    /** @param known who ordered it, if that was here; who did elsewhere, or before a restart, is looked up */
    void run(Job job, String node, JobProgress progress, Optional<Caller> known) {
        Optional<Caller> owner = known.or(() -> ownerOf(job));
        Outcome outcome = owner.map(caller -> as(caller, job, progress))
                .orElseGet(() -> new Outcome(JobState.FAILED, List.of("job.ownerGone", job.owner()), JobResult.NONE));
        if (!progress.isLost()) {
            store.end(job, node, progress, outcome.state, outcome.message, outcome.result);
        }
    }

    private Optional<Caller> ownerOf(Job job) {
        return job.ownerId() == RegistryCaller.REGISTRY.userId()
                ? Optional.of(RegistryCaller.REGISTRY)
                : accounts.callerOf(job.ownerId());
    }

    private Outcome as(Caller owner, Job job, JobProgress progress) {
        try {
            return runAs.call(owner, job.channel(), () -> work(job, progress));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Outcome work(Job job, JobProgress progress) {
        try {
            JobKind kind = kinds.named(job.kind()).orElseThrow();
            progress.goOn();
            return new Outcome(JobState.DONE, List.of(), kind.work(job, progress));
        } catch (Refusal refusal) {
            return refused(job, refusal);
        } catch (IOException | RuntimeException | Error e) {
            LOG.log(Level.SEVERE, "job " + job.id() + " failed, incident " + context.request(), e);
            return new Outcome(JobState.FAILED, List.of("job.failed." + job.kind(), context.request()), JobResult.NONE);
        }
    }

    private Outcome refused(Job job, Refusal refusal) {
        if (refusal.kind() == Refusal.Kind.CANCELLED) {
            return new Outcome(JobState.CANCELLED, kinds.cancelled(job.kind()), JobResult.NONE);
        }
        List<String> message = Stream.concat(
                        Stream.of(refusal.messageKey()),
                        refusal.arguments().stream().map(String::valueOf))
                .toList();
        return new Outcome(JobState.FAILED, message, JobResult.NONE);
    }

    /** What became of it. */
    private record Outcome(JobState state, List<String> message, JobResult result) {}
}
