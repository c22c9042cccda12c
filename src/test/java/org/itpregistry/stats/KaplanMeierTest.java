package org.itpregistry.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.itpregistry.stats.ConfidenceLevel.P95;
import static org.itpregistry.stats.Estimate.Reason.AT_BOUNDARY;
import static org.itpregistry.stats.Estimate.Reason.BEYOND_FOLLOW_UP;
import static org.itpregistry.stats.Estimate.Reason.NOT_REACHED;
import static org.itpregistry.stats.Estimate.Reason.NO_OBSERVATIONS;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KaplanMeierTest {

    private static List<TimeAtRisk> events(double... times) {
        return DoubleStream.of(times).mapToObj(t -> TimeAtRisk.until(t, true)).toList();
    }

    @Test
    void who_is_censored_when_an_event_happens_was_still_at_risk() {
        var step = KaplanMeier.of(List.of(TimeAtRisk.until(5, true), TimeAtRisk.until(5, false)))
                .steps()
                .get(0);
        assertThat(step.atRisk()).isEqualTo(2);
        assertThat(step.events()).isEqualTo(1);
        assertThat(step.censored()).isEqualTo(1);
        assertThat(step.survival()).isEqualTo(0.5);
    }

    @Test
    void without_censoring_survival_is_a_proportion_and_greenwood_its_variance() {
        var curve = KaplanMeier.of(events(1, 2, 2, 3, 5, 8, 8, 8, 9, 11));
        double[][] expected = {{1, 0.9}, {2, 0.7}, {4, 0.6}, {8, 0.2}, {10, 0.1}};
        for (double[] at : expected) {
            var step = curve.at(at[0]).orElseThrow();
            assertThat(step.survival()).isCloseTo(at[1], within(1e-15));
            assertThat(step.standardError().orElseThrow())
                    .isCloseTo(Math.sqrt(at[1] * (1 - at[1]) / 10), within(1e-15));
        }
    }

    @Test
    void nobody_observed_is_an_answer_everywhere() {
        var empty = KaplanMeier.of(List.of());
        assertThat(empty.steps()).isEmpty();
        assertThat(empty.survival(12)).isEqualTo(Estimate.not(NO_OBSERVATIONS));
        assertThat(empty.interval(12, Band.LOG, P95)).isEqualTo(Estimate.not(NO_OBSERVATIONS));
        assertThat(empty.restrictedMean(12)).isEqualTo(Estimate.not(NO_OBSERVATIONS));
        var median = empty.median(Band.LOG_LOG, P95);
        assertThat(List.of(median.time(), median.low(), median.high())).containsOnly(Estimate.not(NO_OBSERVATIONS));
    }

    @ParameterizedTest
    @EnumSource
    void without_events_survival_is_one_and_no_median_is_reached(Band band) {
        var curve = KaplanMeier.of(List.of(TimeAtRisk.until(5, false), TimeAtRisk.until(7, false)));
        assertThat(curve.survival(6)).isEqualTo(Estimate.of(1.0));
        assertThat(curve.at(6).flatMap(SurvivalStep::standardError)).isEqualTo(Estimate.of(0.0));
        assertThat(curve.interval(6, band, P95)).isEqualTo(Estimate.of(new Interval(1, 1, band, P95)));
        var median = curve.median(band, P95);
        assertThat(List.of(median.time(), median.low(), median.high())).containsOnly(Estimate.not(NOT_REACHED));
    }

    @ParameterizedTest
    @EnumSource
    void at_zero_survival_has_no_interval(Band band) {
        var curve = KaplanMeier.of(events(1, 2));
        assertThat(curve.survival(2)).isEqualTo(Estimate.of(0.0));
        assertThat(curve.interval(2, band, P95)).isEqualTo(Estimate.not(AT_BOUNDARY));
        assertThat(curve.at(2).flatMap(SurvivalStep::standardError)).isEqualTo(Estimate.not(AT_BOUNDARY));
    }

    @Test
    void after_the_last_exit_nothing_is_known_unless_nobody_is_left() {
        var censored = KaplanMeier.of(List.of(TimeAtRisk.until(3, true), TimeAtRisk.until(8, false)));
        assertThat(censored.survival(8)).isEqualTo(Estimate.of(0.5));
        assertThat(censored.survival(8.1)).isEqualTo(Estimate.not(BEYOND_FOLLOW_UP));
        assertThat(censored.restrictedMean(9)).isEqualTo(Estimate.not(BEYOND_FOLLOW_UP));
        assertThat(KaplanMeier.of(events(3, 8)).survival(100)).isEqualTo(Estimate.of(0.0));
    }

    @Test
    void before_the_first_exit_survival_is_one() {
        var curve = KaplanMeier.of(events(3, 8));
        assertThat(curve.survival(0)).isEqualTo(Estimate.of(1.0));
        assertThat(curve.survival(2.9)).isEqualTo(Estimate.of(1.0));
        assertThat(curve.survival(3)).isEqualTo(Estimate.of(0.5));
        assertThat(curve.at(1).map(SurvivalStep::atRisk)).isEqualTo(Estimate.of(2));
    }

    @Test
    void an_event_at_the_origin_counts() {
        assertThat(KaplanMeier.of(events(0, 4)).survival(0)).isEqualTo(Estimate.of(0.5));
    }

    @Test
    void who_enters_late_is_at_risk_only_afterwards() {
        var group = List.of(TimeAtRisk.until(5, true), new TimeAtRisk(5, 9, true), new TimeAtRisk(4, 9, false));
        var curve = KaplanMeier.of(group);
        assertThat(curve.steps()).extracting(SurvivalStep::atRisk).containsExactly(2, 2);
        assertThat(NumberAtRisk.at(group, List.of(0.0, 4.0, 4.5, 5.0, 9.0, 10.0)))
                .containsExactly(1, 1, 2, 2, 2, 0);
    }

    @Test
    void times_under_the_curve_go_forward() {
        assertThat(NumberAtRisk.at(events(1, 3), List.of(2.0, 2.0, 5.0))).containsExactly(1, 1, 0);
        assertThatIllegalArgumentException().isThrownBy(() -> NumberAtRisk.at(events(1), List.of(2.0, 1.0)));
    }

    @Test
    void few_at_risk_at_an_event_are_pointed_out() {
        var curve = KaplanMeier.of(List.of(
                TimeAtRisk.until(1, true),
                TimeAtRisk.until(2, false),
                TimeAtRisk.until(3, true),
                TimeAtRisk.until(4, true),
                TimeAtRisk.until(5, false)));
        assertThat(curve.eventsAmongAtMost(3)).extracting(SurvivalStep::time).containsExactly(3.0, 4.0);
        assertThat(curve.eventsAmongAtMost(2)).extracting(SurvivalStep::time).containsExactly(4.0);
        assertThat(curve.eventsAmongAtMost(1)).isEmpty();
    }

    @Test
    void the_restricted_mean_is_the_mean_of_the_times_cut_at_the_horizon() {
        var mean = KaplanMeier.of(events(1, 2, 6, 9)).restrictedMean(6).orElseThrow();
        assertThat(mean.mean()).isCloseTo((1 + 2 + 6 + 6) / 4.0, within(1e-15));
        // the variance of the cut times 1, 2, 6, 6, with divisor n, over n
        assertThat(mean.standardError()).isCloseTo(Math.sqrt(20.75 / 4 / 4), within(1e-15));
        assertThat(mean.horizon()).isEqualTo(6);
        assertThat(KaplanMeier.of(events(1, 2)).restrictedMean(50).map(RestrictedMean::mean))
                .isEqualTo(Estimate.of(1.5));
    }

    @ParameterizedTest
    @EnumSource
    void an_interval_encloses_the_curve_and_stays_a_probability(Band band) {
        for (var step : KaplanMeier.of(SurvivalReference.follow("km1_all")).steps()) {
            var interval = step.interval(band, P95).orElseThrow();
            assertThat(interval.contains(step.survival())).isTrue();
            assertThat(interval.low()).isBetween(0.0, 1.0);
            assertThat(interval.high()).isBetween(0.0, 1.0);
            assertThat(interval.method()).isEqualTo(band);
        }
        // three of four gone: plain limits would leave 0 to 1
        var wide =
                KaplanMeier.of(events(1, 2, 3, 4)).interval(3, Band.PLAIN, P95).orElseThrow();
        assertThat(wide.low()).isZero();
    }

    @Test
    void days_or_months_make_no_difference_to_the_curve() {
        var months = SurvivalReference.follow("lt1");
        var days = months.stream()
                .map(f -> new TimeAtRisk(f.entry() * 30.4375, f.exit() * 30.4375, f.event()))
                .toList();
        assertThat(KaplanMeier.of(days).steps())
                .extracting(SurvivalStep::survival)
                .isEqualTo(KaplanMeier.of(months).steps().stream()
                        .map(SurvivalStep::survival)
                        .toList());
    }

    @Test
    void a_time_is_a_number_from_the_origin_on() {
        var curve = KaplanMeier.of(events(1));
        for (double time : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatIllegalArgumentException().isThrownBy(() -> curve.survival(time));
            assertThatIllegalArgumentException().isThrownBy(() -> curve.restrictedMean(time));
        }
    }

    @Test
    void each_step_accounts_for_everyone() {
        var group = SurvivalReference.follow("km1_all");
        var steps = KaplanMeier.of(group).steps();
        assertThat(steps.stream().mapToInt(s -> s.events() + s.censored()).sum())
                .isEqualTo(group.size());
        IntStream.range(1, steps.size()).forEach(i -> assertThat(steps.get(i).atRisk())
                .isEqualTo(steps.get(i - 1).atRisk()
                        - steps.get(i - 1).events()
                        - steps.get(i - 1).censored()));
    }
}
