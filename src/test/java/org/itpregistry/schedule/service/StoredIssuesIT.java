package org.itpregistry.schedule.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.itpregistry.schedule.domain.Issue;
import org.itpregistry.schedule.domain.IssueStatus;
import org.itpregistry.schedule.domain.Rhythm;
import org.itpregistry.schedule.domain.Schedule;
import org.itpregistry.schedule.domain.ScheduleOrder;
import org.itpregistry.study.Audience;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two nodes of the registry, each with a connection of its own, come to the same due date. */
class StoredIssuesIT {
    private static final LocalDate DUE = LocalDate.of(2026, 12, 31);
    private static final Instant NOW = Instant.parse("2026-12-31T12:00:00Z");

    private Connection one;
    private Connection other;
    private long schedule;

    @BeforeEach
    void connect() throws Exception {
        awayFromTheMinute();
        one = open();
        other = open();
        schedule = schedule(Audience.INSIDE);
        one.commit();
        enter(one);
    }

    @AfterEach
    void disconnect() throws SQLException {
        one.rollback();
        other.rollback();
        enter(one);
        // Nothing of these is to be made by a server that runs the other tests.
        sql(one, "update report_schedule set active = false where id = " + schedule);
        sql(one, "update report_issue set status = 'SKIPPED' where schedule_id = " + schedule);
        sql(
                one,
                "update job j set state = 'CANCELLED', finished_at = queued_at from report_issue i"
                        + " where j.kind = 'REPORT' and j.ordered = i.id::text and i.schedule_id = " + schedule);
        one.commit();
        one.close();
        other.close();
    }

    @Test
    void a_due_date_that_both_announce_at_once_is_there_once() throws Exception {
        Schedule ours = new StoredSchedules(one).find(schedule).orElseThrow();
        var due = new Schedule.DueDate(DUE, false, false);
        assertThat(new StoredIssues(one).announce(ours, due)).isTrue();
        CompletableFuture<Boolean> second = at(other, connection -> new StoredIssues(connection).announce(ours, due));
        Thread.sleep(300);
        assertThat(second).as("waits for the first to commit").isNotDone();
        one.commit();
        assertThat(second.get(10, TimeUnit.SECONDS)).isFalse();
        other.commit();
        enter(one);
        assertThat(new StoredIssues(one).ofSchedule(schedule)).hasSize(1);
    }

    @Test
    void an_issue_that_both_order_at_once_is_one_job() throws Exception {
        long issue = announced();
        Map<Issue, Long> ours = mine(one);
        Map<Issue, Long> theirs = mine(other);
        assertThat(ours).hasSize(1).isEqualTo(theirs);
        var order = IssueOrder.of(ours.keySet().iterator().next(), 0);
        assertThat(order.ordered()).isEqualTo(String.valueOf(issue));
        assertThat(order.token())
                .as("by which the second is known")
                .isEqualTo(IssueOrder.of(theirs.keySet().iterator().next(), 0).token());
    }

    @Test
    void what_has_a_job_is_not_ordered_again_until_somebody_wants_it_made_again() throws Exception {
        long issue = announced();
        queued(issue, "REPORT " + issue + " 0");
        assertThat(mine(one)).isEmpty();
        new StoredIssues(one).begin(issue, NOW, DUE);
        sql(one, "update job set state = 'FAILED', finished_at = queued_at where ordered = '" + issue + "'");
        new StoredIssues(one).end(issue, IssueStatus.FAILED, NOW, List.of("job.cutOff.REPORT"));
        assertThat(mine(one)).isEmpty();
        assertThat(new StoredIssues(one).makeAgain(issue)).isTrue();
        assertThat(mine(one)).as("ordered once before").containsValue(1L);
    }

    @Test
    void an_issue_whose_job_is_gone_is_ordered_anew() throws Exception {
        long issue = announced();
        new StoredIssues(one).begin(issue, NOW, DUE);
        assertThat(mine(one).keySet()).extracting(Issue::status).containsExactly(IssueStatus.RUNNING);
    }

    @Test
    void what_is_done_stays_done() throws Exception {
        long issue = announced();
        sql(one, "update report_issue set status = 'SKIPPED' where id = " + issue);
        new StoredIssues(one).begin(issue, NOW, DUE);
        new StoredIssues(one).end(issue, IssueStatus.FAILED, NOW, List.of("too late"));
        assertThat(new StoredIssues(one).find(issue).orElseThrow().status()).isEqualTo(IssueStatus.SKIPPED);
    }

    @Test
    void what_was_kept_is_read_by_whom_it_is_for_and_changed_by_nobody() throws Exception {
        long issue = announced();
        sql(one, "insert into report_kept (issue_id, results, pdf) values (" + issue + ", 'csv', '\\x25')");
        one.commit();
        enter(one, "AUDITOR", "", "on");
        assertThat(number("select count(*) from report_kept where issue_id = " + issue))
                .isEqualTo(1);
        enter(one, "ADMINISTRATOR", "", "off");
        assertThat(number("select count(*) from report_issue where id = " + issue))
                .isEqualTo(1);
        assertThat(number("select count(*) from report_kept where issue_id = " + issue))
                .isZero();
        enter(one, "DATA_MANAGER", "7", "off");
        assertThat(number("select count(*) from report_issue where id = " + issue))
                .isZero();
        assertThat(number("select count(*) from report_kept where issue_id = " + issue))
                .isZero();
        enter(one);
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> sql(one, "update report_kept set results = '' where issue_id = " + issue));
        one.rollback();
        enter(one);
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> sql(one, "update report_schedule set audience = 'PUBLIC' where id = " + schedule));
    }

    private long announced() throws SQLException {
        Schedule ours = new StoredSchedules(one).find(schedule).orElseThrow();
        new StoredIssues(one).announce(ours, new Schedule.DueDate(DUE, false, false));
        one.commit();
        enter(one);
        return new StoredIssues(one).ofSchedule(schedule).get(0).id();
    }

    private Map<Issue, Long> mine(Connection connection) throws SQLException {
        Map<Issue, Long> found = new StoredIssues(connection).toOrder();
        found.keySet().removeIf(issue -> issue.schedule().id() != schedule);
        return found;
    }

    private void queued(long issue, String token) throws SQLException {
        sql(
                one,
                String.format(
                        Locale.ROOT,
                        """
                insert into job (id, token, kind, owner_id, owner_name, channel, scope, title, ordered, queued_at)
                values (gen_random_uuid(), '%s', 'REPORT', 0, 'tester', 'JOB', 'REGISTRY', 'Lease', '%d', clock_timestamp())""",
                        token,
                        issue));
    }

    private long schedule(Audience audience) throws SQLException {
        var order = new ScheduleOrder(
                "Lease " + System.nanoTime(), "arnold2010", "REGISTRY", audience, Rhythm.ONCE, DUE, List.of());
        return new StoredSchedules(one).insert(order, DUE, "tester").orElseThrow();
    }

    private static Connection open() throws SQLException {
        Connection connection = DriverManager.getConnection(
                System.getProperty("registry.db.url"),
                System.getProperty("registry.db.user"),
                System.getProperty("registry.db.password"));
        connection.setAutoCommit(false);
        enter(connection);
        return connection;
    }

    private static void enter(Connection connection) throws SQLException {
        enter(connection, "COORDINATOR", "", "on");
    }

    private static void enter(Connection connection, String role, String centers, String all) throws SQLException {
        sql(
                connection,
                String.format(
                        Locale.ROOT,
                        """
                select set_config('itp.user', 'tester', true), set_config('itp.role', '%s', true),
                       set_config('itp.centers', '%s', true), set_config('itp.all_centers', '%s', true)""",
                        role,
                        centers,
                        all));
    }

    private static void sql(Connection connection, String statement) throws SQLException {
        try (Statement running = connection.createStatement()) {
            running.execute(statement);
        }
    }

    private long number(String query) throws SQLException {
        try (Statement statement = one.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static <T> CompletableFuture<T> at(Connection connection, Work<T> work) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return work.with(connection);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** A server that runs beside the tests looks for due dates in the seventh second of each minute. */
    private static void awayFromTheMinute() throws InterruptedException {
        long second = Instant.now().getEpochSecond() % 60;
        if (second >= 4 && second < 10) {
            Thread.sleep((10 - second) * 1000);
        }
    }

    @FunctionalInterface
    private interface Work<T> {
        T with(Connection connection) throws SQLException;
    }
}
