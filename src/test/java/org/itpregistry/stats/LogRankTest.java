package org.itpregistry.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.itpregistry.stats.Estimate.Reason.NO_EVENTS;
import static org.itpregistry.stats.Estimate.Reason.SINGULAR_VARIANCE;
import static org.itpregistry.stats.Estimate.Reason.TOO_FEW_OBSERVATIONS;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.itpregistry.stats.LogRank.Weight;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LogRankTest {

    private static final List<TimeAtRisk> A = SurvivalReference.follow("km1_A");
    private static final List<TimeAtRisk> B = SurvivalReference.follow("km1_B");
    private static final List<TimeAtRisk> LATE = SurvivalReference.follow("lt1");

    private static double statistic(LogRank result) {
        return result.test().orElseThrow().statistic();
    }

    @Test
    void the_order_of_three_groups_does_not_matter() {
        double one = statistic(LogRank.compare(List.of(A, B, LATE)));
        assertThat(statistic(LogRank.compare(List.of(LATE, A, B)))).isCloseTo(one, within(1e-12));
        assertThat(statistic(LogRank.compare(List.of(B, LATE, A)))).isCloseTo(one, within(1e-12));
    }

    @Test
    void a_group_compared_with_itself_does_not_differ() {
        var test = LogRank.compare(List.of(A, A)).test().orElseThrow();
        assertThat(test.statistic()).isCloseTo(0, within(1e-15));
        assertThat(test.p()).isCloseTo(1, within(1e-7));
    }

    @ParameterizedTest
    @EnumSource
    void observed_and_expected_have_the_same_sum(Weight weight) {
        var result = LogRank.compare(List.of(A, B, LATE), weight);
        double observed = result.observed().stream().mapToDouble(x -> x).sum();
        assertThat(result.expected().stream().mapToDouble(x -> x).sum()).isCloseTo(observed, within(1e-12));
        for (var row : result.variance())
            assertThat(row.stream().mapToDouble(x -> x).sum()).isCloseTo(0, within(1e-12));
    }

    @Test
    void one_stratum_is_no_stratification() {
        assertThat(LogRank.stratified(List.of(List.of(A, B)), Weight.LOG_RANK))
                .isEqualTo(LogRank.compare(List.of(A, B)));
    }

    @Test
    void late_entry_takes_part_in_the_risk_sets() {
        var early = List.of(TimeAtRisk.until(2, true), TimeAtRisk.until(6, true));
        var late = List.of(new TimeAtRisk(3, 6, false), new TimeAtRisk(4, 8, true));
        // at 2 the first group is alone, at 6 one of three, at 8 the second is alone
        assertThat(LogRank.compare(List.of(early, late)).expected().get(0)).isCloseTo(1 + 1 / 3.0, within(1e-15));
        assertThat(LogRank.compare(List.of(early, late)).variance().get(0).get(0))
                .isCloseTo(2 / 9.0, within(1e-15));
    }

    @Test
    void without_events_there_is_no_test() {
        var censored = List.of(TimeAtRisk.until(5, false));
        assertThat(LogRank.compare(List.of(censored, censored)).test()).isEqualTo(Estimate.not(NO_EVENTS));
        assertThat(LogRank.compare(List.of(List.of(), List.of())).test()).isEqualTo(Estimate.not(NO_EVENTS));
        assertThat(LogRank.compare(List.of()).test()).isEqualTo(Estimate.not(NO_EVENTS));
    }

    @Test
    void one_group_has_nobody_to_be_compared_with() {
        assertThat(LogRank.compare(List.of(A)).test()).isEqualTo(Estimate.not(TOO_FEW_OBSERVATIONS));
        assertThat(LogRank.compare(List.of(A, List.of())).test()).isEqualTo(Estimate.not(TOO_FEW_OBSERVATIONS));
    }

    @Test
    void an_empty_group_takes_no_degree_of_freedom() {
        var test = LogRank.compare(List.of(A, List.of(), B)).test();
        assertThat(test.map(ChiSquareStatistic::degreesOfFreedom)).isEqualTo(Estimate.of(1));
        assertThat(test).isEqualTo(LogRank.compare(List.of(A, B)).test());
    }

    @Test
    void strata_that_share_no_group_leave_the_comparison_open() {
        List<TimeAtRisk> none = List.of();
        var strata = List.of(List.of(A, B, none, none), List.of(none, none, A, B));
        assertThat(LogRank.stratified(strata, Weight.LOG_RANK).test()).isEqualTo(Estimate.not(SINGULAR_VARIANCE));
    }

    @Test
    void groups_that_are_never_at_risk_together_have_no_variance() {
        var first = List.of(TimeAtRisk.until(1, true));
        var second = List.of(new TimeAtRisk(2, 3, true));
        assertThat(LogRank.compare(List.of(first, second)).test()).isEqualTo(Estimate.not(SINGULAR_VARIANCE));
    }

    @Test
    void strata_must_list_the_same_groups() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LogRank.stratified(List.of(List.of(A, B), List.of(A)), Weight.LOG_RANK));
        assertThatIllegalArgumentException().isThrownBy(() -> LogRank.stratified(List.of(), Weight.LOG_RANK));
    }

    @Test
    @Tag("slow")
    void a_hundred_thousand_rows_take_less_than_a_tenth_of_a_second() {
        var random = new Random(20260701);
        var rows = Stream.generate(() -> TimeAtRisk.until(random.nextDouble() * 120, random.nextInt(3) > 0))
                .limit(100_000)
                .toList();
        var groups = List.of(rows.subList(0, 50_000), rows.subList(50_000, 100_000));
        // the processor time of this thread, because other work on the machine is not ours to promise
        assertThat(fastest(() -> KaplanMeier.of(rows))).as("Kaplan-Meier, ms").isLessThan(100);
        assertThat(fastest(() -> LogRank.compare(groups))).as("log-rank, ms").isLessThan(100);
    }

    private static double fastest(Supplier<?> work) {
        var clock = ManagementFactory.getThreadMXBean();
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 15; i++) {
            long start = clock.getCurrentThreadCpuTime();
            assertThat(work.get()).isNotNull();
            best = Math.min(best, clock.getCurrentThreadCpuTime() - start);
        }
        return best / 1e6;
    }
}
