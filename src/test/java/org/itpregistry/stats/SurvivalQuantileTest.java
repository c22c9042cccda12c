package org.itpregistry.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.itpregistry.stats.ConfidenceLevel.P95;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class SurvivalQuantileTest {

    private static List<TimeAtRisk> events(double... times) {
        return DoubleStream.of(times).mapToObj(t -> TimeAtRisk.until(t, true)).toList();
    }

    private static Estimate<Double> median(List<TimeAtRisk> group) {
        return KaplanMeier.of(group).median(Band.LOG_LOG, P95).time();
    }

    @Test
    void a_curve_that_rests_on_one_half_has_its_median_in_the_middle() {
        // R: quantile(survfit(Surv(1:4, rep(1, 4)) ~ 1), 0.5) is 2.5
        assertThat(median(events(1, 2, 3, 4))).isEqualTo(Estimate.of(2.5));
        assertThat(median(events(1, 2, 3))).isEqualTo(Estimate.of(2.0));
    }

    @Test
    void a_curve_that_rests_on_one_half_to_the_end_has_its_median_halfway_to_the_last_time() {
        var group = List.of(TimeAtRisk.until(3, true), TimeAtRisk.until(8, false));
        assertThat(median(group)).isEqualTo(Estimate.of(5.5));
    }

    @Test
    void one_half_is_recognized_in_spite_of_rounding() {
        // 9/10 * 8/9 * 7/8 * 6/7 * 5/6 is not exactly 1/2 in binary
        assertThat(median(events(1, 2, 3, 4, 5, 6, 7, 8, 9, 10))).isEqualTo(Estimate.of(5.5));
    }

    @Test
    void censorings_between_do_not_end_the_flat_part() {
        var group = List.of(
                TimeAtRisk.until(1, true),
                TimeAtRisk.until(2, true),
                TimeAtRisk.until(4, false),
                TimeAtRisk.until(9, true));
        assertThat(median(group)).isEqualTo(Estimate.of(5.5));
    }

    @Test
    void a_quantile_lies_between_0_and_1() {
        var curve = KaplanMeier.of(events(1));
        for (double p : new double[] {0, 1, -0.5, Double.NaN})
            assertThatIllegalArgumentException().isThrownBy(() -> curve.quantile(p, Band.LOG, P95));
    }
}
