package org.itpregistry.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.itpregistry.stats.ConfidenceLevel.P95;
import static org.itpregistry.stats.Estimate.Reason.NO_OBSERVATIONS;

import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;

class RateTest {

    @Test
    void without_exposure_there_is_no_rate() {
        assertThat(new Rate(0, 0).per(1000)).isEqualTo(Estimate.not(NO_OBSERVATIONS));
        assertThat(new Rate(0, 0).interval(1000, P95)).isEqualTo(Estimate.not(NO_OBSERVATIONS));
    }

    @Test
    void events_without_exposure_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Rate(1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rate(-1, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rate(1, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rate(1, Double.POSITIVE_INFINITY));
    }

    @Test
    void a_unit_is_positive() {
        for (double unit : new double[] {0, -1000, Double.NaN}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Rate(1, 10).per(unit));
            assertThatIllegalArgumentException().isThrownBy(() -> new Rate(1, 10).interval(unit, P95));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new Rate(1, 10).per(Double.POSITIVE_INFINITY));
    }

    @Test
    void no_event_is_a_rate_of_zero_with_an_upper_limit() {
        assertThat(new Rate(0, 500).per(1000)).isEqualTo(Estimate.of(0.0));
        var interval = new Rate(0, 500).interval(1000, P95).orElseThrow();
        assertThat(interval.low()).isZero();
        assertThat(interval.high()).isCloseTo(7.377759, within(1e-6)); // R: poisson.test(0, 500)$conf.int[2] * 1000
        assertThat(interval.method().name()).isEqualTo("EXACT_POISSON");
    }

    @Test
    void the_limits_leave_exactly_the_tails_outside() {
        for (int x : new int[] {1, 7, 107, 5000}) {
            var mean = new Rate(x, 1).interval(1, P95).orElseThrow();
            assertThat(PoissonDistribution.of(mean.low()).survivalProbability(x - 1))
                    .isCloseTo(0.025, within(1e-12));
            assertThat(PoissonDistribution.of(mean.high()).cumulativeProbability(x))
                    .isCloseTo(0.025, within(1e-12));
        }
    }
}
