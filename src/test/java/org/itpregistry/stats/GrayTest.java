package org.itpregistry.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.itpregistry.stats.Estimate.Reason.NO_EVENTS;
import static org.itpregistry.stats.Estimate.Reason.SINGULAR_VARIANCE;
import static org.itpregistry.stats.Estimate.Reason.TOO_FEW_OBSERVATIONS;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GrayTest {

    private static final List<Exit> A = CompetingReference.group("A");
    private static final List<Exit> B = CompetingReference.group("B");
    private static final List<Exit> C = Stream.of(
                    new Exit(1, 2), new Exit(4, 1), new Exit(4, 1), new Exit(7, 0), new Exit(9, 2), new Exit(33, 1))
            .toList();

    private static double statistic(List<List<Exit>> groups, int cause) {
        return Gray.compare(groups, cause).orElseThrow().statistic();
    }

    @Test
    void the_order_of_three_groups_does_not_matter() {
        for (int cause : new int[] {1, 2}) {
            double one = statistic(List.of(A, B, C), cause);
            assertThat(statistic(List.of(C, A, B), cause)).isCloseTo(one, within(1e-12));
            assertThat(statistic(List.of(B, C, A), cause)).isCloseTo(one, within(1e-12));
        }
        assertThat(Gray.compare(List.of(A, B, C), 1).orElseThrow().degreesOfFreedom())
                .isEqualTo(2);
    }

    @Test
    void a_group_compared_with_itself_does_not_differ() {
        assertThat(statistic(List.of(A, A), 1)).isCloseTo(0, within(1e-15));
    }

    @Test
    void the_unit_of_time_does_not_matter() {
        var groups = Stream.of(A, B)
                .map(group -> group.stream()
                        .map(exit -> new Exit(exit.time() * 30, exit.cause()))
                        .toList())
                .toList();
        assertThat(Gray.compare(groups, 1)).isEqualTo(Gray.compare(List.of(A, B), 1));
    }

    @Test
    void all_other_causes_compete_alike() {
        var relabelled = B.stream()
                .map(exit -> exit.cause() == 2 && exit.time() > 10 ? new Exit(exit.time(), 3) : exit)
                .toList();
        assertThat(Gray.compare(List.of(A, relabelled), 1)).isEqualTo(Gray.compare(List.of(A, B), 1));
    }

    @Test
    void an_empty_group_takes_no_degree_of_freedom() {
        assertThat(Gray.compare(List.of(A, List.<Exit>of(), B), 1)).isEqualTo(Gray.compare(List.of(A, B), 1));
    }

    @Test
    void too_little_is_an_answer() {
        var censored = List.of(new Exit(3, 0), new Exit(4, 2));
        assertThat(Gray.compare(List.of(A), 1)).isEqualTo(Estimate.not(TOO_FEW_OBSERVATIONS));
        assertThat(Gray.compare(List.of(A, List.<Exit>of()), 1)).isEqualTo(Estimate.not(TOO_FEW_OBSERVATIONS));
        assertThat(Gray.compare(List.of(censored, censored), 1)).isEqualTo(Estimate.not(NO_EVENTS));
        assertThat(Gray.compare(List.of(List.of(new Exit(9, 1)), List.of(new Exit(1, 0))), 1))
                .isEqualTo(Estimate.not(SINGULAR_VARIANCE));
    }
}
