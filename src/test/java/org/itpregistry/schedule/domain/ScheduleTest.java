package org.itpregistry.schedule.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.itpregistry.schedule.domain.Schedule.DueDate;
import org.itpregistry.study.Audience;
import org.junit.jupiter.api.Test;

class ScheduleTest {
    @Test
    void the_thirty_first_comes_back_after_a_shorter_month() {
        assertThat(Rhythm.MONTHLY.between(day("2027-12-31"), day("2027-12-31"), day("2028-05-31")))
                .containsExactly(
                        day("2027-12-31"),
                        day("2028-01-31"),
                        day("2028-02-29"),
                        day("2028-03-31"),
                        day("2028-04-30"),
                        day("2028-05-31"));
    }

    @Test
    void a_quarter_that_begins_on_the_thirtieth_ends_in_february_on_its_last_day() {
        assertThat(Rhythm.QUARTERLY.between(day("2026-11-30"), day("2026-11-30"), day("2027-08-31")))
                .containsExactly(day("2026-11-30"), day("2027-02-28"), day("2027-05-30"), day("2027-08-30"));
    }

    @Test
    void a_year_from_the_leap_day_is_the_last_of_february_until_the_next_leap_year() {
        assertThat(Rhythm.YEARLY.between(day("2028-02-29"), day("2029-01-01"), day("2032-12-31")))
                .containsExactly(day("2029-02-28"), day("2030-02-28"), day("2031-02-28"), day("2032-02-29"));
    }

    @Test
    void what_comes_once_does_not_come_again() {
        assertThat(Rhythm.ONCE.next(day("2026-12-01"), day("2026-12-01"))).contains(day("2026-12-01"));
        assertThat(Rhythm.ONCE.next(day("2026-12-01"), day("2026-12-02"))).isEmpty();
    }

    @Test
    void nothing_is_due_before_the_first_date() {
        assertThat(monthly("2026-12-31", "2026-11-22").due(Optional.empty(), day("2026-12-30")))
                .isEmpty();
    }

    @Test
    void on_its_day_it_is_due_and_not_late() {
        assertThat(monthly("2026-12-31", "2026-11-22").due(Optional.empty(), day("2026-12-31")))
                .containsExactly(new DueDate(day("2026-12-31"), false, false));
    }

    @Test
    void a_date_that_has_an_issue_is_not_due_again() {
        assertThat(monthly("2026-12-31", "2026-11-22").due(Optional.of(day("2026-12-31")), day("2027-01-30")))
                .isEmpty();
    }

    @Test
    void of_several_dates_missed_while_the_registry_was_down_the_last_is_made_late() {
        List<DueDate> due = monthly("2026-12-31", "2026-11-22").due(Optional.of(day("2026-12-31")), day("2027-04-02"));
        assertThat(due)
                .containsExactly(
                        new DueDate(day("2027-01-31"), true, true),
                        new DueDate(day("2027-02-28"), true, true),
                        new DueDate(day("2027-03-31"), false, true));
    }

    @Test
    void dates_missed_before_a_date_that_is_today_are_passed_over() {
        assertThat(monthly("2026-12-31", "2026-11-22").due(Optional.empty(), day("2027-01-31")))
                .containsExactly(
                        new DueDate(day("2026-12-31"), true, true), new DueDate(day("2027-01-31"), false, false));
    }

    @Test
    void dates_while_it_was_stopped_are_not_made_up_for() {
        assertThat(monthly("2026-12-31", "2027-03-01").due(Optional.of(day("2026-12-31")), day("2027-03-31")))
                .containsExactly(new DueDate(day("2027-03-31"), false, false));
    }

    @Test
    void a_stopped_schedule_has_no_dates() {
        Schedule running = monthly("2026-12-31", "2026-11-22");
        var stopped = new Schedule(
                1,
                0,
                "M",
                "s",
                "C",
                Audience.INSIDE,
                Rhythm.MONTHLY,
                running.first(),
                running.since(),
                false,
                "o",
                List.of());
        assertThat(stopped.due(Optional.empty(), day("2027-01-31"))).isEmpty();
        assertThat(stopped.next(day("2026-12-01"))).isEmpty();
        assertThat(running.next(day("2027-01-01"))).contains(day("2027-01-31"));
    }

    @Test
    void addresses_are_read_as_people_write_them() {
        assertThat(ScheduleOrder.addresses(" a@b.org, c@d.org\n a@b.org;")).containsExactly("a@b.org", "c@d.org");
        assertThat(ScheduleOrder.addresses(" ")).isEmpty();
    }

    private static Schedule monthly(String first, String since) {
        return new Schedule(
                1, 0, "M", "s", "C", Audience.INSIDE, Rhythm.MONTHLY, day(first), day(since), true, "o", List.of());
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
