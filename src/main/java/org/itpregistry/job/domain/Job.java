package org.itpregistry.job.domain;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.itpregistry.access.domain.Channel;

/**
 * Work in the background as it stood when it was looked at.
 *
 * @param kind name of the kind of work
 * @param ownerId key of the user who ordered it; 0 for the registry itself
 * @param channel the door by which it was ordered
 * @param scope cohort that it is about
 * @param title by which people know what is made
 * @param ordered what the kind has to know, in its own words
 * @param started null until it was
 * @param finished null until it was
 * @param attempts how often it was begun
 * @param step what is being done, or was last; empty before
 * @param at what of it, such as a form or a file; empty between two
 * @param done how much of it
 * @param total of how much; 0 when nobody knows
 * @param cancelled whether somebody asked to stop it
 * @param message key of the text that says why nothing came of it, before its arguments; empty when there is nothing to say
 */
public record Job(
        UUID id,
        String kind,
        long ownerId,
        String owner,
        Channel channel,
        String scope,
        String title,
        String ordered,
        JobState state,
        Instant queued,
        Instant started,
        Instant finished,
        int attempts,
        String step,
        String at,
        long done,
        long total,
        boolean cancelled,
        List<String> message,
        JobResult result)
        implements Serializable {
    public Job {
        message = List.copyOf(message);
    }

    public boolean isOpen() {
        return state.isOpen();
    }

    /** Whether somebody may still ask to stop it. */
    public boolean isStoppable() {
        return isOpen() && !cancelled;
    }

    /** Whether it is known how much there is to do. */
    public boolean isMeasured() {
        return isOpen() && total > 0;
    }
}
