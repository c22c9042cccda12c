package org.itpregistry.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.itpregistry.stats.ConfidenceLevel.P90;
import static org.itpregistry.stats.ConfidenceLevel.P95;
import static org.itpregistry.stats.ConfidenceLevel.P99;

import org.junit.jupiter.api.Test;

class IntervalTest {

    private static Interval from(double low, double high) {
        return new Interval(low, high, Band.LOG, P95);
    }

    @Test
    void limits_in_the_wrong_order_and_nan_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> from(2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> from(Double.NaN, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> from(0, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> from(1, 2).times(0));
        assertThatIllegalArgumentException().isThrownBy(() -> from(1, 2).times(Double.NaN));
    }

    @Test
    void both_limits_belong_to_the_interval() {
        assertThat(from(1, 2).contains(1)).isTrue();
        assertThat(from(1, 2).contains(2)).isTrue();
        assertThat(from(1, 2).contains(0.999)).isFalse();
        assertThat(from(1, 2).contains(2.001)).isFalse();
    }

    @Test
    void another_unit_or_scale_keeps_method_and_level() {
        assertThat(from(1, 2).times(1000)).isEqualTo(from(1000, 2000));
        assertThat(from(0, 1).exp()).isEqualTo(from(1, Math.E));
        assertThat(from(1, 4).width()).isEqualTo(3);
    }

    @Test
    void z_is_not_1_96() {
        assertThat(P95.z()).isCloseTo(1.959963984540054, within(1e-15)); // R: qnorm(.975)
        assertThat(P90.z()).isCloseTo(1.644853626951473, within(1e-15)); // R: qnorm(.95)
        assertThat(P99.tail()).isEqualTo(0.005);
        assertThat(P95.t(1)).isCloseTo(12.706204736174698, within(1e-12)); // R: qt(.975, 1)
    }

    @Test
    void a_test_has_a_statistic_and_a_probability() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ZStatistic(Double.NaN, 0.5));
        assertThatIllegalArgumentException().isThrownBy(() -> new ZStatistic(1, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> new ZStatistic(1, -0.1));
        assertThatIllegalArgumentException().isThrownBy(() -> new ZStatistic(1, 1.1));
        assertThatIllegalArgumentException().isThrownBy(() -> new ChiSquareStatistic(Double.NaN, 1, 0.5));
        assertThatIllegalArgumentException().isThrownBy(() -> new ChiSquareStatistic(-1, 1, 0.5));
        assertThatIllegalArgumentException().isThrownBy(() -> new ChiSquareStatistic(1, 1, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> new ChiSquareStatistic(1, 1, -0.1));
        assertThatIllegalArgumentException().isThrownBy(() -> new ChiSquareStatistic(1, 1, 1.1));
    }

    @Test
    void a_level_lies_between_0_and_1() {
        for (double level : new double[] {0, 1, -0.5, 95, Double.NaN})
            assertThatIllegalArgumentException().isThrownBy(() -> new ConfidenceLevel(level));
    }
}
