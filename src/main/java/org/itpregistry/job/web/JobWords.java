package org.itpregistry.job.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.itpregistry.job.domain.Job;
import org.itpregistry.platform.service.Texts;

/** Jobs in words, for pages and doors. */
@Named
@ApplicationScoped
public class JobWords {
    @Inject
    private Texts texts;

    /** What is being done; before the first step: that it waits. */
    public String step(Job job) {
        return job.step().isEmpty()
                ? texts.text("job.state.QUEUED")
                : texts.text("job.step." + job.kind() + "." + job.step());
    }

    /** Why nothing came of it; empty when there is nothing to say. */
    public String message(Job job) {
        List<String> message = job.message();
        return message.isEmpty()
                ? ""
                : texts.text(message.get(0), message.stream().skip(1).toArray());
    }
}
