package org.itpregistry.schedule.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.itpregistry.access.domain.Role;
import org.itpregistry.entry.service.PersonService;
import org.itpregistry.entry.service.RecordService;
import org.itpregistry.entry.service.Stage;
import org.itpregistry.incontainer.RegistryDeployment;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.platform.domain.ItemAnswer;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.pregnancy.domain.Pregnancy;
import org.itpregistry.report.domain.FileFormat;
import org.itpregistry.report.domain.GeneralReport;
import org.itpregistry.schedule.domain.Changes;
import org.itpregistry.schedule.domain.Issue;
import org.itpregistry.schedule.domain.IssueStatus;
import org.itpregistry.schedule.domain.Letter;
import org.itpregistry.schedule.domain.NumberChange;
import org.itpregistry.schedule.domain.Rhythm;
import org.itpregistry.schedule.domain.Schedule;
import org.itpregistry.schedule.domain.ScheduleOrder;
import org.itpregistry.study.Audience;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The registry makes its reports by itself when the clock says so. */
@ArquillianTest
class ScheduleIT {
    private static final String STUDY = "parveen2019";
    private static final String COHORT = "REGISTRY";

    @Deployment
    static WebArchive registry() {
        return RegistryDeployment.war();
    }

    @Inject
    private Stage stage;

    @Inject
    private PersonService persons;

    @Inject
    private RecordService records;

    @Inject
    private ScheduleService schedules;

    @Inject
    private IssueService issues;

    @Inject
    private IssueJobs jobs;

    @Inject
    private Outbox outbox;

    @Inject
    private PeriodicService periodic;

    private long center;
    private LocalDate today;

    @BeforeEach
    void a_woman_with_a_pregnancy() {
        today = LocalDate.now(ZoneOffset.UTC);
        stage.coordinator();
        center = stage.center();
        pregnantWoman();
    }

    @AfterEach
    void put_the_clock_right() {
        MovedClock.putRight();
        System.clearProperty("itp.smtp.host");
        stage.coordinator();
        schedules.all().forEach(schedule -> schedules.stop(schedule.id()));
    }

    @Test
    void an_issue_is_made_on_its_day_and_compared_with_the_one_before() {
        long schedule = order(Rhythm.MONTHLY, Audience.INSIDE);
        Issue first = made(schedule, today);
        assertThat(first.late()).isFalse();
        assertThat(first.cut()).startsWith("CUT-");
        assertThat(issues.changes(first.id())).isEmpty();
        assertThat(new String(issues.file(first.id(), FileFormat.PDF), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");

        pregnantWoman();
        MovedClock.moveTo(today.plusMonths(1));
        Issue second = made(schedule, today.plusMonths(1));
        assertThat(second.previous()).isEqualTo(first.id());
        Changes changes = issues.changes(second.id()).orElseThrow();
        assertThat(changes.joined()).isEqualTo("1");
        assertThat(changes.numbers()).isNotEmpty().allSatisfy(number -> assertThat(number.reasons())
                .extracting(NumberChange.Reason::kind)
                .contains(NumberChange.Kind.JOINED));
    }

    @Test
    void after_months_of_rest_only_the_last_date_is_made_and_marked_late() {
        long schedule = order(Rhythm.MONTHLY, Audience.INSIDE);
        made(schedule, today);
        MovedClock.moveTo(today.plusMonths(3).plusDays(2));
        assertThat(made(schedule, today.plusMonths(3)).late()).isTrue();
        assertThat(issues.ofSchedule(schedule))
                .extracting(Issue::status)
                .containsExactly(IssueStatus.DONE, IssueStatus.SKIPPED, IssueStatus.SKIPPED, IssueStatus.DONE);
    }

    @Test
    void a_center_reads_what_is_meant_for_centers_and_knows_nothing_of_the_rest() {
        Issue open = made(order(Rhythm.ONCE, Audience.CENTERS), today);
        Issue inside = made(order(Rhythm.ONCE, Audience.INSIDE), today);
        stage.at(center, Role.DATA_MANAGER);
        assertThat(issues.file(open.id(), FileFormat.CSV)).isNotEmpty();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> issues.file(inside.id(), FileFormat.CSV))
                .withMessage(Refusal.NOT_FOUND);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> issues.find(inside.id()))
                .withMessage(Refusal.NOT_FOUND);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> order(Rhythm.ONCE, Audience.PUBLIC));
    }

    @Test
    void a_stopped_schedule_makes_nothing_and_does_not_make_up_for_it() {
        long schedule = order(Rhythm.MONTHLY, Audience.INSIDE);
        schedules.stop(schedule);
        jobs.tick();
        assertThat(issues.ofSchedule(schedule)).isEmpty();
        MovedClock.moveTo(today.plusMonths(2).plusDays(1));
        schedules.resume(schedule);
        jobs.tick();
        assertThat(issues.ofSchedule(schedule)).isEmpty();
    }

    @Test
    void a_reader_is_told_that_a_report_is_there_and_nothing_of_what_is_in_it() throws IOException {
        try (var server = new MailServer(true)) {
            nameMailServer(server);
            Issue issue = made(order(Rhythm.ONCE, Audience.INSIDE), today);
            Letter letter = letter(issue, one -> one.state().equals("SENT"));
            assertThat(letter.recipient()).isEqualTo("reader@example.org");
            String text = server.letters().stream()
                    .filter(one -> one.contains("issue.xhtml?id=3D" + issue.id())
                            || one.contains("issue.xhtml?id=" + issue.id()))
                    .findFirst()
                    .orElseThrow();
            assertThat(text)
                    .contains("To: reader@example.org", "From: registry@example.org")
                    .doesNotContain(issue.sha256());
        }
    }

    @Test
    void a_letter_that_is_not_taken_is_seen_and_tried_again() throws IOException {
        try (var server = new MailServer(false)) {
            nameMailServer(server);
            Issue issue = made(order(Rhythm.ONCE, Audience.INSIDE), today);
            Letter letter = letter(issue, one -> !one.error().isEmpty());
            assertThat(letter.isWaiting()).isTrue();
            assertThat(letter.attempts()).isEqualTo(1);
            assertThat(letter.error()).isNotBlank();
        }
    }

    @Test
    void the_annual_report_comes_of_itself_too() {
        long schedule = schedules.order(new ScheduleOrder(
                "Annual " + System.nanoTime(),
                Schedule.ANNUAL,
                COHORT,
                Audience.PUBLIC,
                Rhythm.YEARLY,
                today,
                List.of()));
        Issue issue = made(schedule, today);
        assertThat(new String(issues.file(issue.id(), FileFormat.CSV), StandardCharsets.UTF_8))
                .startsWith("table,row,column,value")
                .contains("annual.years," + today.getYear());
        assertThat(issues.file(issue.id(), FileFormat.PDF)).isNotEmpty();
    }

    @Test
    void a_center_has_its_own_numbers_and_of_others_only_sums() {
        stage.coordinator();
        long other = stage.center();
        stage.at(other, Role.DATA_MANAGER);
        persons.register(Stage.woman(), other);
        String own = periodic.centers().get(0).sourceKey();
        GeneralReport report = periodic.feedback(COHORT, own);
        stage.coordinator();
        String elsewhere = periodic.centers().stream()
                .filter(one -> one.id() == center)
                .findFirst()
                .orElseThrow()
                .sourceKey();
        assertThat(report.csv()).contains("feedback.recruitment").doesNotContain(elsewhere);
        assertThat(periodic.file(report, FileFormat.PDF)).isNotEmpty();
        stage.at(other, Role.DATA_MANAGER);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> periodic.feedback(COHORT, elsewhere));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> periodic.annual(COHORT, Optional.empty(), Audience.INSIDE));
    }

    @Test
    void an_order_for_a_day_that_is_over_is_refused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> schedules.order(new ScheduleOrder(
                        "Past", STUDY, COHORT, Audience.INSIDE, Rhythm.ONCE, today.minusDays(1), List.of())))
                .withMessage("refusal.schedule.past");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> schedules.order(
                        new ScheduleOrder("Unknown", "nosuch", COHORT, Audience.INSIDE, Rhythm.ONCE, today, List.of())))
                .withMessage("refusal.schedule.study");
    }

    private long order(Rhythm rhythm, Audience audience) {
        return schedules.order(new ScheduleOrder(
                "Report " + System.nanoTime(), STUDY, COHORT, audience, rhythm, today, List.of("reader@example.org")));
    }

    private void pregnantWoman() {
        stage.at(center, Role.DATA_MANAGER);
        Patient woman = persons.register(Stage.woman(), center);
        var pregnancy = new Pregnancy();
        pregnancy.put(Pregnancy.LMP_DATE, ItemAnswer.of(LocalDate.of(2021, 1, 3)));
        records.save(woman.id(), List.of(pregnancy), null);
        stage.coordinator();
    }

    private static void nameMailServer(MailServer server) {
        System.setProperty("itp.smtp.host", "127.0.0.1");
        System.setProperty("itp.smtp.port", String.valueOf(server.port()));
        System.setProperty("itp.smtp.security", "none");
        System.setProperty("itp.mail.from", "registry@example.org");
        System.setProperty("itp.public.url", "https://registry.example.org/");
    }

    private Letter letter(Issue issue, Predicate<Letter> wanted) {
        Instant end = Instant.now().plus(Duration.ofMinutes(1));
        while (Instant.now().isBefore(end)) {
            jobs.begin();
            pause();
            Optional<Letter> found = outbox.newest().stream()
                    .filter(letter -> letter.issue() == issue.id())
                    .filter(wanted)
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw new AssertionError("no such letter: " + outbox.newest());
    }

    /** Lets the minute pass and waits until the issue is made, by this call or by the timer of the server. */
    private Issue made(long schedule, LocalDate due) {
        Predicate<Issue> wanted = issue -> issue.due().equals(due);
        Instant end = Instant.now().plus(Duration.ofMinutes(2));
        jobs.tick();
        while (Instant.now().isBefore(end)) {
            Issue issue = issues.ofSchedule(schedule).stream()
                    .filter(wanted)
                    .findFirst()
                    .orElseThrow();
            assertThat(issue.status()).as("%s", issue.message()).isNotIn(IssueStatus.FAILED, IssueStatus.CANCELLED);
            if (issue.isDone()) {
                return issue;
            }
            pause();
            jobs.begin();
        }
        throw new AssertionError("not made in two minutes");
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
