package org.itpregistry.schedule.domain;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.itpregistry.study.Audience;

/**
 * A report that comes of itself.
 *
 * @param version for the check that nobody else has changed it meanwhile
 * @param name by which people know it
 * @param study id of the protocol, or {@link #ANNUAL}
 * @param cohort key of the cohort
 * @param first due date, from which the others are counted
 * @param since the earliest date that is still to be made
 * @param active false: it was stopped
 * @param owner user name of who ordered it or changed it last
 * @param recipients e-mail addresses
 */
public record Schedule(
        long id,
        int version,
        String name,
        String study,
        String cohort,
        Audience audience,
        Rhythm rhythm,
        LocalDate first,
        LocalDate since,
        boolean active,
        String owner,
        List<String> recipients)
        implements Serializable {
    /** In place of a study: the report of the registry on a year. */
    public static final String ANNUAL = "annual";

    public Schedule {
        recipients = List.copyOf(recipients);
    }

    /** The next due date from a day on; empty when it was stopped or has come to its end. */
    public Optional<LocalDate> next(LocalDate day) {
        return active ? rhythm.next(first, since.isAfter(day) ? since : day) : Optional.empty();
    }

    /**
     * What has become due: the last date is made, those before it were missed and are passed over, because data that stand
     * now are not what stood then.
     *
     * @param newest due date that there is an issue of
     */
    public List<DueDate> due(Optional<LocalDate> newest, LocalDate today) {
        if (!active) {
            return List.of();
        }
        LocalDate from = newest.map(day -> day.plusDays(1))
                .filter(day -> day.isAfter(since))
                .orElse(since);
        List<LocalDate> dates = rhythm.between(first, from, today);
        return dates.stream()
                .map(date -> new DueDate(date, !date.equals(dates.get(dates.size() - 1)), date.isBefore(today)))
                .toList();
    }

    /**
     * A date on which a report is due.
     *
     * @param passed whether a later date takes its place
     * @param late whether the day is over
     */
    public record DueDate(LocalDate date, boolean passed, boolean late) {}
}
