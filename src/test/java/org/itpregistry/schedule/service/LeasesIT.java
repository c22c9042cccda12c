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
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.itpregistry.schedule.domain.IssueStatus;
import org.itpregistry.schedule.domain.Rhythm;
import org.itpregistry.schedule.domain.Schedule;
import org.itpregistry.schedule.domain.ScheduleOrder;
import org.itpregistry.study.Audience;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two nodes of the registry, each with a connection of its own, come to the same due date. */
class LeasesIT {
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
                "delete from report_lease l using report_issue i where i.id = l.issue_id and i.schedule_id = "
                        + schedule);
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
    void an_issue_that_both_claim_at_once_goes_to_one() throws Exception {
        long issue = announced();
        assertThat(claim(one, "one")).contains(issue);
        assertThat(at(other, connection -> claim(connection, "other")).get(10, TimeUnit.SECONDS))
                .as("while the first has not committed")
                .isEmpty();
        one.commit();
        other.commit();
        enter(other);
        assertThat(claim(other, "other")).as("and after").isEmpty();
        enter(one);
        assertThat(new Leases(one).hold(issue, "one")).isTrue();
    }

    /** Both have looked before either took it: the row of the lease decides. */
    @Test
    void a_claim_that_waits_for_another_gets_nothing() throws Exception {
        long issue = announced();
        String take =
                """
                insert into report_lease (issue_id, node, until) values (%d, '%s', clock_timestamp() + interval '1 minute')
                on conflict (issue_id) do update set node = excluded.node where report_lease.until < clock_timestamp()""";
        assertThat(count(one, String.format(Locale.ROOT, take, issue, "one"))).isEqualTo(1);
        CompletableFuture<Integer> second =
                at(other, connection -> count(connection, String.format(Locale.ROOT, take, issue, "other")));
        Thread.sleep(300);
        assertThat(second).isNotDone();
        one.commit();
        assertThat(second.get(10, TimeUnit.SECONDS)).isZero();
    }

    @Test
    void what_a_dead_node_held_is_taken_over_and_its_result_is_not_kept() throws Exception {
        long issue = announced();
        assertThat(claim(one, "one")).contains(issue);
        sql(one, "update report_lease set until = clock_timestamp() - interval '1 second' where issue_id = " + issue);
        one.commit();
        enter(other);
        assertThat(claim(other, "other")).contains(issue);
        other.commit();
        enter(one);
        assertThat(new Leases(one).hold(issue, "one")).isFalse();
        assertThat(new Leases(one).renew("one", List.of(issue))).isEmpty();
        new Leases(one).end(issue, "one", IssueStatus.FAILED, NOW, List.of("too late"));
        assertThat(new StoredIssues(one).find(issue).orElseThrow().status()).isEqualTo(IssueStatus.RUNNING);
        assertThat(new StoredIssues(one).find(issue).orElseThrow().attempts()).isEqualTo(2);
    }

    @Test
    void who_holds_an_issue_learns_that_it_is_to_stop() throws Exception {
        long issue = announced();
        assertThat(claim(one, "one")).contains(issue);
        one.commit();
        enter(other);
        new StoredIssues(other).cancel(issue, NOW);
        other.commit();
        enter(one);
        assertThat(new Leases(one).renew("one", List.of(issue))).containsEntry(issue, true);
        new Leases(one).end(issue, "one", IssueStatus.CANCELLED, NOW, List.of("refusal.issue.cancelled"));
        assertThat(new StoredIssues(one).makeAgain(issue)).isTrue();
        assertThat(claim(one, "one")).contains(issue);
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

    private static Optional<Long> claim(Connection connection, String node) throws SQLException {
        return new Leases(connection).claim(node, NOW, DUE);
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

    private static int count(Connection connection, String statement) throws SQLException {
        try (Statement running = connection.createStatement()) {
            return running.executeUpdate(statement);
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
