package org.itpregistry.schedule.domain;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.itpregistry.text.Language;

/**
 * A letter that tells somebody of an issue. It names the report and where it lies, and nothing of what is in it.
 *
 * @param schedule name of the schedule
 * @param state WAITING, SENT or FAILED
 * @param attempts how often it was tried
 * @param sent null until it was
 * @param error of the last try; empty without one
 */
public record Letter(
        long id,
        long issue,
        String schedule,
        LocalDate due,
        String recipient,
        String state,
        int attempts,
        Instant sent,
        String error)
        implements Serializable {
    /** After this many tries somebody has to look. */
    public static final int MOST_ATTEMPTS = 6;

    private static final long FIRST_PAUSE_MINUTES = 5;

    public String subject() {
        return Language.say("letter.subject", schedule, due);
    }

    /** @param address of the registry, without a slash at its end; empty where it is not known */
    public String body(String address) {
        String link = address.isEmpty() ? "" : address + "/schedule/issue.xhtml?id=" + issue;
        return Language.say("letter.body", schedule, due, link).strip() + "\n";
    }

    /** Minutes until it is tried again: 5, 10, 20 and so on. */
    public long pause() {
        return FIRST_PAUSE_MINUTES << Math.min(attempts, MOST_ATTEMPTS);
    }

    public boolean isWaiting() {
        return state.equals("WAITING");
    }

    public boolean isFailed() {
        return state.equals("FAILED");
    }
}
