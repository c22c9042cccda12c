package org.itpregistry.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ControlLimitsTest {
    /**
     * Of ten tosses of a coin: P(X <= 1) = 11/1024, P(X <= 2) = 56/1024. 2.5% is 25.6/1024, so the lower quantile is 2 heads
     * less (56 - 25.6)/45 of one; the upper one mirrors it but for the side from which it is interpolated:
     * P(X <= 8) = 1013/1024, P(X <= 7) = 968/1024, 97.5% is 998.4/1024, so 8 less (1013 - 998.4)/45.
     */
    @Test
    void limits_are_binomial_quantiles_between_which_is_interpolated() {
        ControlLimits limits = ControlLimits.of(0.5, 10, 0.025);
        assertThat(limits.low()).isCloseTo((2 - 30.4 / 45) / 10, within(1e-12));
        assertThat(limits.high()).isCloseTo((8 - 14.6 / 45) / 10, within(1e-12));
    }

    @Test
    void they_draw_nearer_with_size_and_are_wider_for_a_smaller_tail() {
        ControlLimits few = ControlLimits.of(0.3, 20, 0.025);
        ControlLimits many = ControlLimits.of(0.3, 500, 0.025);
        ControlLimits wide = ControlLimits.of(0.3, 20, 0.001);
        assertThat(many.high() - many.low()).isLessThan(few.high() - few.low());
        assertThat(wide.low()).isLessThanOrEqualTo(few.low());
        assertThat(wide.high()).isGreaterThan(few.high());
        assertThat(many.hold(0.3)).isTrue();
        assertThat(many.hold(0.4)).isFalse();
    }

    @Test
    void without_chance_there_is_one_outcome() {
        assertThat(ControlLimits.of(0, 7, 0.025)).isEqualTo(new ControlLimits(0, 0));
        assertThat(ControlLimits.of(1, 7, 0.025)).isEqualTo(new ControlLimits(1, 1));
    }

    @Test
    void a_sample_of_nobody_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> ControlLimits.of(0.5, 0, 0.025));
        assertThatIllegalArgumentException().isThrownBy(() -> ControlLimits.of(0.5, 9, 0.5));
    }
}
