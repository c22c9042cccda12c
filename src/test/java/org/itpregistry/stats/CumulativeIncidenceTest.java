package org.itpregistry.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.itpregistry.stats.ConfidenceLevel.P95;
import static org.itpregistry.stats.Estimate.Reason.AT_BOUNDARY;
import static org.itpregistry.stats.Estimate.Reason.BEYOND_FOLLOW_UP;
import static org.itpregistry.stats.Estimate.Reason.NO_OBSERVATIONS;

import java.util.List;
import org.junit.jupiter.api.Test;

class CumulativeIncidenceTest {

    private static final List<Exit> A = CompetingReference.group("A");

    @Test
    void all_causes_and_survival_add_up_to_one() {
        var first = CumulativeIncidence.of(A, 1).steps();
        var second = CumulativeIncidence.of(A, 2).steps();
        assertThat(first).hasSize(13).hasSameSizeAs(second);
        for (int i = 0; i < first.size(); i++) {
            double sum = first.get(i).incidence()
                    + second.get(i).incidence()
                    + first.get(i).survival();
            assertThat(sum).isCloseTo(1, within(1e-15));
        }
    }

    @Test
    void with_one_cause_it_is_one_minus_kaplan_meier() {
        var only = A.stream().filter(exit -> exit.cause() != 2).toList();
        var curve = KaplanMeier.of(only.stream().map(Exit::anyCause).toList());
        for (double time : new double[] {0.5, 3, 9, 16, 24})
            assertThat(CumulativeIncidence.of(only, 1).incidence(time).orElseThrow())
                    .isCloseTo(1 - curve.survival(time).orElseThrow(), within(1e-15));
    }

    @Test
    void each_event_time_adds_its_part_of_the_variance() {
        var exits = List.of(new Exit(1, 1), new Exit(2, 2), new Exit(3, 1), new Exit(4, 2), new Exit(5, 1));
        // (1/5)^2 (1 - 0.2/0.8)^2 + (0.8/4)^2 (0.2/0.6)^2 + (0.6/3)^2 + 0
        double expected = 0.0225 + 0.04 / 9 + 0.04;
        assertThat(CumulativeIncidence.of(exits, 1).variance(4).orElseThrow()).isCloseTo(expected, within(1e-15));
    }

    @Test
    void ties_make_the_variance_smaller() {
        var tied = List.of(new Exit(1, 1), new Exit(1, 1), new Exit(1, 2), new Exit(1, 2), new Exit(9, 0));
        // n = 5, S = 0.2, F = 0.4: the factor is 1 - 1/4, and nothing rises after its own time
        assertThat(CumulativeIncidence.of(tied, 1).variance(5).orElseThrow()).isCloseTo(0.04 * 2 * 0.75, within(1e-15));
    }

    @Test
    void nobody_observed_is_an_answer() {
        var empty = CumulativeIncidence.of(List.of(), 1);
        assertThat(empty.incidence(1)).isEqualTo(Estimate.not(NO_OBSERVATIONS));
        assertThat(empty.variance(1)).isEqualTo(Estimate.not(NO_OBSERVATIONS));
        assertThat(empty.interval(1, Band.LOG_LOG, P95)).isEqualTo(Estimate.not(NO_OBSERVATIONS));
    }

    @Test
    void without_events_of_the_cause_the_incidence_is_zero_and_has_no_interval() {
        var none = CumulativeIncidence.of(List.of(new Exit(3, 2), new Exit(5, 0)), 1);
        assertThat(none.incidence(4)).isEqualTo(Estimate.of(0.0));
        assertThat(none.variance(4)).isEqualTo(Estimate.of(0.0));
        assertThat(none.interval(4, Band.LOG_LOG, P95)).isEqualTo(Estimate.not(AT_BOUNDARY));
    }

    @Test
    void when_everyone_has_had_the_event_there_is_no_interval() {
        var all = CumulativeIncidence.of(List.of(new Exit(3, 1), new Exit(5, 1)), 1);
        assertThat(all.incidence(5)).isEqualTo(Estimate.of(1.0));
        assertThat(all.incidence(50)).isEqualTo(Estimate.of(1.0));
        assertThat(all.interval(5, Band.LOG_LOG, P95)).isEqualTo(Estimate.not(AT_BOUNDARY));
    }

    @Test
    void after_the_last_exit_nothing_is_known() {
        assertThat(CumulativeIncidence.of(A, 1).incidence(24).toOptional()).isPresent();
        assertThat(CumulativeIncidence.of(A, 1).incidence(24.1)).isEqualTo(Estimate.not(BEYOND_FOLLOW_UP));
        assertThat(CumulativeIncidence.of(A, 1).incidence(0)).isEqualTo(Estimate.of(0.0));
    }

    @Test
    void causes_are_numbered_from_one() {
        assertThatIllegalArgumentException().isThrownBy(() -> CumulativeIncidence.of(A, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Exit(1, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Exit(-1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Exit(Double.NaN, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Exit(Double.POSITIVE_INFINITY, 1));
        for (double time : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY})
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CumulativeIncidence.of(A, 1).incidence(time));
    }
}
