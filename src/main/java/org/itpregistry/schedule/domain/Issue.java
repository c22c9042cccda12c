package org.itpregistry.schedule.domain;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.itpregistry.cohort.domain.Request;
import org.itpregistry.report.domain.FileFormat;

/**
 * One due date of a schedule and what became of it.
 *
 * @param late begun after the day on which it was due
 * @param attempts how often it was begun
 * @param started null until it was
 * @param finished null until it was
 * @param message key of the text that says why there is no report, before its arguments; empty when there is nothing to say
 * @param step what is being done now; empty when nothing is
 * @param cut key of the data cut; empty until it was taken
 * @param sha256 of the results, in hex; empty until they were made
 * @param previous id of the issue that it is compared with; null without one
 */
public record Issue(
        long id,
        Schedule schedule,
        LocalDate due,
        IssueStatus status,
        boolean late,
        int attempts,
        Instant started,
        Instant finished,
        List<String> message,
        String step,
        String cut,
        String sha256,
        Long previous)
        implements Serializable {
    public Issue {
        message = List.copyOf(message);
    }

    public boolean isDone() {
        return status == IssueStatus.DONE;
    }

    /** The result that is to be made. */
    public Request request() {
        return Request.of(
                schedule.study(), schedule.cohort(), cut, schedule.audience().name());
    }

    /** By which people know the data cut; the number tells it from that of another schedule of the same name. */
    public String cutName() {
        return schedule.name() + " " + due + " (" + id + ")";
    }

    /** The name of a file of it. */
    public String fileName(FileFormat format) {
        return format.fileName(due.toString(), schedule.name());
    }
}
