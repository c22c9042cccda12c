package org.itpregistry.job.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.itpregistry.access.domain.Caller;
import org.itpregistry.access.domain.Channel;
import org.itpregistry.access.domain.Role;
import org.itpregistry.job.domain.JobOrder;
import org.itpregistry.job.domain.JobProgress;
import org.itpregistry.job.domain.JobResult;
import org.itpregistry.job.domain.JobState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two nodes of the registry, each with a connection of its own, come to the same jobs. */
class JobLeasesIT {
    private static final Instant NOW = Instant.parse("2026-12-31T12:00:00Z");
    private static final Caller CALLER =
            new Caller(7, "tester", java.util.Set.of(Role.COORDINATOR), java.util.Map.of());

    /** Of which a server that runs beside the tests has no bean. */
    private final List<String> kinds = List.of("LEASE" + letters());

    private Connection one;
    private Connection other;

    @BeforeEach
    void connect() throws SQLException {
        one = open();
        other = open();
    }

    @AfterEach
    void disconnect() throws SQLException {
        one.close();
        other.close();
    }

    @Test
    void the_same_order_is_queued_once() throws SQLException {
        JobOrder order = order("same " + UUID.randomUUID(), false);
        assertThat(queue(one, order)).isTrue();
        assertThat(queue(one, order)).isFalse();
    }

    @Test
    void the_same_order_of_two_nodes_at_once_is_queued_once() throws Exception {
        JobOrder order = order("both " + UUID.randomUUID(), false);
        assertThat(queue(one, order)).isTrue();
        CompletableFuture<Boolean> second = CompletableFuture.supplyAsync(() -> calm(() -> queue(other, order)));
        one.commit();
        assertThat(second.get(60, TimeUnit.SECONDS)).isFalse();
    }

    @Test
    void one_of_a_turn_waits_or_runs() throws SQLException {
        assertThat(queue(one, order("first " + UUID.randomUUID(), true))).isTrue();
        assertThat(queue(one, order("second " + UUID.randomUUID(), true))).isFalse();
        UUID first = claim(one, "one").orElseThrow();
        assertThat(queue(one, order("third " + UUID.randomUUID(), true))).isFalse();
        assertThat(end(one, first, "one")).isTrue();
        assertThat(queue(one, order("fourth " + UUID.randomUUID(), true))).isTrue();
    }

    @Test
    void a_job_that_one_node_is_taking_is_passed_by() throws SQLException {
        queue(one, order("a " + UUID.randomUUID(), false));
        queue(one, order("b " + UUID.randomUUID(), false));
        commit();
        Optional<UUID> first = claim(one, "one");
        Optional<UUID> second = claim(other, "other");
        assertThat(first).isPresent();
        assertThat(second).isPresent().isNotEqualTo(first);
        assertThat(claim(other, "other"))
                .as("while the first has not committed")
                .isEmpty();
        commit();
        assertThat(claim(other, "other")).as("and after").isEmpty();
    }

    @Test
    void two_nodes_that_race_for_many_take_each_once() throws Exception {
        for (int i = 0; i < 60; i++) {
            queue(one, order("race " + UUID.randomUUID(), false));
        }
        commit();
        CompletableFuture<List<UUID>> here = CompletableFuture.supplyAsync(() -> calm(() -> all(one, "one")));
        CompletableFuture<List<UUID>> there = CompletableFuture.supplyAsync(() -> calm(() -> all(other, "other")));
        List<UUID> taken = new ArrayList<>(here.get(60, TimeUnit.SECONDS));
        taken.addAll(there.get(60, TimeUnit.SECONDS));
        assertThat(taken).hasSize(60).doesNotHaveDuplicates();
    }

    @Test
    void what_only_one_node_can_do_the_other_leaves_alone() throws SQLException {
        var jobs = new StoredJobs(one);
        JobOrder order = order("here " + UUID.randomUUID(), false);
        jobs.queue(UUID.randomUUID(), order, CALLER, Channel.PAGE, NOW, Optional.of("one"));
        commit();
        assertThat(claim(other, "other")).isEmpty();
        assertThat(claim(one, "one")).isPresent();
    }

    @Test
    void a_dead_node_loses_its_job_and_what_it_says_later_counts_for_nothing() throws SQLException {
        queue(one, order("dead " + UUID.randomUUID(), false));
        UUID job = claim(one, "one").orElseThrow();
        assertThat(new JobLeases(one).hold(job, 1)).isTrue();
        assertThat(new JobLeases(one).runOut(kinds)).isEmpty();
        sql(one, "update job set until = clock_timestamp() - interval '1 second' where id = '" + job + "'");
        commit();
        assertThat(new JobLeases(one).hold(job, 1))
                .as("nothing is stored after the lease")
                .isFalse();
        commit();
        assertThat(new JobLeases(other).runOut(kinds)).containsExactly(job);
        new JobLeases(other).again(job);
        assertThat(claim(other, "other")).contains(job);
        commit();
        assertThat(new JobLeases(one).hold(job, 1))
                .as("the attempt of the dead")
                .isFalse();
        assertThat(new JobLeases(other).hold(job, 2)).isTrue();
        commit();
        assertThat(new JobLeases(one).beat(job, "one", new JobProgress())).isEmpty();
        assertThat(end(one, job, "one")).isFalse();
        assertThat(new StoredJobs(one).find(job).orElseThrow().state()).isEqualTo(JobState.RUNNING);
        assertThat(new StoredJobs(one).find(job).orElseThrow().attempts()).isEqualTo(2);
    }

    @Test
    void who_works_learns_that_it_is_to_stop() throws SQLException {
        queue(one, order("stop " + UUID.randomUUID(), false));
        UUID job = claim(one, "one").orElseThrow();
        assertThat(new JobLeases(one).beat(job, "one", new JobProgress())).contains(false);
        commit();
        new StoredJobs(other).cancel(job, NOW, List.of("stopped"));
        commit();
        assertThat(new JobLeases(one).beat(job, "one", new JobProgress())).contains(true);
    }

    @Test
    void a_job_is_known_to_its_owner_and_to_those_who_keep_the_registry() throws SQLException {
        queue(one, order("own " + UUID.randomUUID(), false));
        UUID job = claim(one, "one").orElseThrow();
        commit();
        enter(one, "tester", "DATA_MANAGER", "off");
        assertThat(new StoredJobs(one).find(job)).isPresent();
        enter(one, "somebody", "DATA_MANAGER", "off");
        assertThat(new StoredJobs(one).find(job)).isEmpty();
        new StoredJobs(one).cancel(job, NOW, List.of());
        enter(one, "somebody", "ADMINISTRATOR", "off");
        assertThat(new StoredJobs(one).find(job))
                .hasValueSatisfying(found -> assertThat(found.cancelled()).isFalse());
    }

    private JobOrder order(String name, boolean alone) {
        return new JobOrder(kinds.get(0), name, "COHORT", name, "", alone, false);
    }

    private static boolean queue(Connection connection, JobOrder order) throws SQLException {
        return new StoredJobs(connection).queue(UUID.randomUUID(), order, CALLER, Channel.PAGE, NOW, Optional.empty());
    }

    private Optional<UUID> claim(Connection connection, String node) throws SQLException {
        return new JobLeases(connection).claim(node, kinds, NOW);
    }

    private List<UUID> all(Connection connection, String node) throws SQLException {
        List<UUID> taken = new ArrayList<>();
        Optional<UUID> next = claim(connection, node);
        while (next.isPresent()) {
            taken.add(next.get());
            connection.commit();
            enter(connection, "tester", "COORDINATOR", "on");
            next = claim(connection, node);
        }
        return taken;
    }

    private static boolean end(Connection connection, UUID job, String node) throws SQLException {
        return new JobLeases(connection).end(job, Optional.of(node), JobState.DONE, NOW, List.of(), JobResult.NONE);
    }

    private void commit() throws SQLException {
        one.commit();
        other.commit();
        enter(one, "tester", "COORDINATOR", "on");
        enter(other, "tester", "COORDINATOR", "on");
    }

    private static Connection open() throws SQLException {
        Connection connection = DriverManager.getConnection(
                System.getProperty("registry.db.url"),
                System.getProperty("registry.db.user"),
                System.getProperty("registry.db.password"));
        connection.setAutoCommit(false);
        enter(connection, "tester", "COORDINATOR", "on");
        return connection;
    }

    private static void enter(Connection connection, String user, String role, String all) throws SQLException {
        sql(
                connection,
                String.format(
                        Locale.ROOT,
                        """
                select set_config('itp.user', '%s', true), set_config('itp.role', '%s', true),
                       set_config('itp.centers', '', true), set_config('itp.all_centers', '%s', true)""",
                        user,
                        role,
                        all));
    }

    private static void sql(Connection connection, String statement) throws SQLException {
        try (Statement running = connection.createStatement()) {
            running.execute(statement);
        }
    }

    private static String letters() {
        return UUID.randomUUID().toString().replaceAll("[^a-f]", "").toUpperCase(Locale.ROOT);
    }

    private static <T> T calm(Work<T> work) {
        try {
            return work.done();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @FunctionalInterface
    private interface Work<T> {
        T done() throws SQLException;
    }
}
