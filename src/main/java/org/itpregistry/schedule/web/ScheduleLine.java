package org.itpregistry.schedule.web;

import java.time.LocalDate;
import java.util.List;
import org.itpregistry.schedule.domain.Issue;
import org.itpregistry.schedule.domain.Schedule;

/**
 * A schedule in the list.
 *
 * @param next due date; null when there is none any more
 * @param newest issue; null before the first
 */
public record ScheduleLine(Schedule schedule, LocalDate next, Issue newest) {
    /** @param issues of all schedules, the newest first */
    static ScheduleLine of(Schedule schedule, List<Issue> issues, LocalDate today) {
        Issue newest = issues.stream()
                .filter(issue -> issue.schedule().id() == schedule.id())
                .findFirst()
                .orElse(null);
        LocalDate from = newest == null || newest.due().isBefore(today)
                ? today
                : newest.due().plusDays(1);
        return new ScheduleLine(schedule, schedule.next(from).orElse(null), newest);
    }
}
