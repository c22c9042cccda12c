package org.itpregistry.entry.domain;

import java.io.Serializable;
import java.time.Instant;

/**
 * A form that was saved.
 *
 * @param content hash of what was in it, as {@link Submission} has it
 */
public record SavedForm(Instant at, String content, Outcome outcome) implements Serializable {
    /** Whether the same was sent again: then the first result is the result. */
    public boolean isOf(Submission sent) {
        return content.equals(sent.content());
    }
}
