package org.itpregistry.job.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.itpregistry.access.domain.Role;
import org.itpregistry.entry.service.Stage;
import org.itpregistry.incontainer.RegistryDeployment;
import org.itpregistry.job.domain.Job;
import org.itpregistry.job.domain.JobOrder;
import org.itpregistry.job.domain.JobState;
import org.itpregistry.platform.domain.Refusal;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Work goes on in the background, once, and is taken up again when its server was killed. */
@ArquillianTest
class JobRoomIT {
    private static final long LONG = 60;

    @Deployment
    static WebArchive registry() {
        return RegistryDeployment.war();
    }

    @Inject
    private Stage stage;

    @Inject
    private JobRoom room;

    @Inject
    private JobStore store;

    @Inject
    private JobList list;

    @BeforeEach
    void a_coordinator_calls() {
        stage.coordinator();
    }

    @Test
    void a_job_ordered_twice_runs_once() {
        JobOrder order = order("plain");
        Job first = room.start(order, "taken", LONG);
        Job second = room.start(order, "taken", LONG);
        assertThat(first.state()).isEqualTo(JobState.DONE);
        assertThat(second).isEqualTo(first);
        assertThat(second.result().key()).isEqualTo(order.title());
        assertThat(TrialKind.runs(order.title())).isEqualTo(1);
    }

    @Test
    void many_jobs_at_once_run_once_each() {
        List<Job> jobs = IntStream.range(0, 20)
                .mapToObj(i -> room.start(order("plain"), "taken"))
                .toList();
        IntStream.range(0, 8).forEach(i -> room.look());
        assertThat(jobs).allSatisfy(job -> {
            assertThat(ended(job.id()).state()).isEqualTo(JobState.DONE);
            assertThat(TrialKind.runs(job.title())).isEqualTo(1);
        });
    }

    @Test
    void who_has_the_turn_is_waited_for() throws InterruptedException {
        JobOrder order = alone("forever");
        Job first = begun(order);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> room.start(alone("plain"), "taken"))
                .withMessage("taken");
        room.cancel(first.id());
        assertThat(ended(first.id()).state()).isEqualTo(JobState.CANCELLED);
        assertThat(room.start(alone("plain"), "taken", LONG).state()).isEqualTo(JobState.DONE);
    }

    @Test
    void a_job_is_stopped_by_who_ordered_it_and_by_nobody_of_another_center() throws InterruptedException {
        long center = stage.center();
        stage.at(center, Role.DATA_MANAGER);
        Job job = begun(order("forever"));
        long other = center + 1_000_000;
        stage.at(other, Role.DATA_MANAGER);
        assertThat(list.newest()).extracting(Job::id).doesNotContain(job.id());
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> list.cancel(job.id()))
                .withMessage(Refusal.NOT_FOUND);
        stage.coordinator();
        assertThat(list.newest()).extracting(Job::id).contains(job.id());
        stage.at(center, Role.DATA_MANAGER);
        list.cancel(job.id());
        Job stopped = ended(job.id());
        assertThat(stopped.state()).isEqualTo(JobState.CANCELLED);
        assertThat(stopped.message()).containsExactly("job.cancelled.TRIAL");
        assertThat(stopped.done()).as("rows that were done before").isPositive();
    }

    @Test
    void why_nothing_came_of_it_is_kept() {
        Job refused = room.start(order("refuse"), "taken", LONG);
        assertThat(refused.state()).isEqualTo(JobState.FAILED);
        assertThat(refused.message()).containsExactly("refusal.cut.day", "that day");
        Job failed = room.start(order("fail"), "taken", LONG);
        assertThat(failed.state()).isEqualTo(JobState.FAILED);
        assertThat(failed.message().get(0)).isEqualTo("job.failed.TRIAL");
    }

    @Test
    void what_a_killed_server_was_at_is_taken_up_again() {
        UUID job = leftByTheDead("TRIAL", 1);
        room.tick();
        Job ended = ended(job);
        assertThat(ended.state()).isEqualTo(JobState.DONE);
        assertThat(ended.attempts()).isEqualTo(2);
        assertThat(TrialKind.runs(job.toString())).isEqualTo(1);
    }

    @Test
    void what_cannot_be_done_again_ends_with_a_sentence() {
        UUID job = leftByTheDead("ONCEONLY", 1);
        room.tick();
        assertThat(ended(job).state()).isEqualTo(JobState.FAILED);
        assertThat(ended(job).message()).containsExactly("job.cutOff.ONCEONLY");
    }

    @Test
    void what_killed_three_servers_is_not_begun_a_fourth_time() {
        UUID job = leftByTheDead("TRIAL", 3);
        room.tick();
        assertThat(ended(job).state()).isEqualTo(JobState.FAILED);
        assertThat(TrialKind.runs(job.toString())).isZero();
    }

    @Test
    void a_job_whose_owner_is_gone_is_not_done() {
        UUID job = leftByTheDead("TRIAL", 1, 987_654_321);
        room.tick();
        assertThat(ended(job).message()).containsExactly("job.ownerGone", "coordinator");
        assertThat(TrialKind.runs(job.toString())).isZero();
    }

    private static JobOrder order(String what) {
        String name = UUID.randomUUID().toString();
        return new JobOrder("TRIAL", name, "COHORT", name, what, false, false);
    }

    private static JobOrder alone(String what) {
        String name = UUID.randomUUID().toString();
        return new JobOrder("TRIAL", name, "COHORT", name, what, true, false);
    }

    private Job begun(JobOrder order) throws InterruptedException {
        var begun = new CountDownLatch(1);
        TrialKind.BEGUN.put(order.title(), begun);
        Job job = room.start(order, "taken");
        assertThat(begun.await(LONG, TimeUnit.SECONDS)).isTrue();
        return job;
    }

    private UUID leftByTheDead(String kind, int attempts) {
        return leftByTheDead(kind, attempts, RegistryCaller.REGISTRY.userId());
    }

    /** A job as a server leaves it that was killed, once its lease has run out. */
    private UUID leftByTheDead(String kind, int attempts, long owner) {
        UUID id = UUID.randomUUID();
        stage.execute(String.format(
                Locale.ROOT,
                """
                insert into job (id, token, kind, owner_id, owner_name, channel, scope, title, ordered, state, queued_at,
                    started_at, attempts, node, until)
                values ('%1$s', '%1$s', '%2$s', %3$d, 'coordinator', 'PAGE', 'COHORT', '%1$s', 'plain', 'RUNNING',
                    clock_timestamp(), clock_timestamp(), %4$d, 'dead', clock_timestamp() - interval '1 second')""",
                id,
                kind,
                owner,
                attempts));
        return id;
    }

    private Job ended(UUID id) {
        for (int i = 0; i < LONG * 20; i++) {
            Job job = store.find(id).orElseThrow();
            if (!job.isOpen()) {
                return job;
            }
            pause();
        }
        return store.find(id).orElseThrow();
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
