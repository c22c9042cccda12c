package org.itpregistry.cohort.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.itpregistry.protocol.service.Protocols;
import org.itpregistry.study.CohortData;
import org.itpregistry.study.Protocol;
import org.itpregistry.study.ReconstructedCohort;
import org.itpregistry.study.StudyResult;
import org.junit.jupiter.api.Test;

class LoadedCohortsTest {
    private static final CohortData ARNOLD = ReconstructedCohort.load("arnold2010");
    private static final Protocol STUDY = new Protocols().of("arnold2010").orElseThrow();

    private final LoadedCohorts loaded = new LoadedCohorts();
    private final AtomicInteger read = new AtomicInteger();

    private final Supplier<CohortData> reading = () -> {
        read.incrementAndGet();
        return ARNOLD;
    };

    private StudyResult result(String source, String scope, long state, int persons) {
        return loaded.result(new LoadedCohorts.Key(source, scope, state), persons, reading, STUDY);
    }

    @Test
    void the_same_state_is_read_once_and_a_changed_one_again() {
        StudyResult first = result("A", "all", 7, 19);
        assertThat(result("A", "all", 7, 19)).isSameAs(first);
        assertThat(read).hasValue(1);
        assertThat(result("A", "all", 8, 19)).isNotSameAs(first);
        assertThat(read).hasValue(2);
    }

    @Test
    void another_scope_sees_nothing_of_what_was_read_for_the_first() {
        result("A", "all", 7, 19);
        result("A", "[3]", 7, 19);
        assertThat(read).hasValue(2);
    }

    @Test
    void eight_who_ask_at_once_read_once() throws Exception {
        var threads = Executors.newFixedThreadPool(8);
        List<Callable<StudyResult>> asking = IntStream.range(0, 8)
                .<Callable<StudyResult>>mapToObj(i -> () -> result("A", "all", 7, 30_000))
                .toList();
        threads.invokeAll(asking);
        threads.shutdown();
        assertThat(read).hasValue(1);
    }

    @Test
    void what_was_used_least_recently_makes_room() {
        result("A", "all", 7, 100_000);
        result("B", "all", 7, 100_000);
        result("B", "all", 7, 100_000);
        assertThat(read).hasValue(2);
        result("A", "all", 7, 100_000);
        assertThat(read).hasValue(3);
    }

    @Test
    void a_reading_that_fails_is_tried_again() {
        var key = new LoadedCohorts.Key("A", "all", 7);
        assertThatThrownBy(() -> loaded.result(
                        key,
                        19,
                        () -> {
                            throw new IllegalStateException("gone");
                        },
                        STUDY))
                .isInstanceOf(IllegalStateException.class);
        assertThat(loaded.result(key, 19, reading, STUDY).rows()).isNotEmpty();
    }
}
