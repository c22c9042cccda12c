package org.itpregistry.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AxisTest {
    @Test
    void time_is_marked_in_steps_that_people_count_in() {
        assertThat(Axis.time(TimeUnit.MONTHS, 0, 44, 0, 100).ticks())
                .containsExactly(0.0, 6.0, 12.0, 18.0, 24.0, 30.0, 36.0, 42.0);
        assertThat(Axis.time(TimeUnit.DAYS, -7, 100, 0, 100).ticks())
                .containsExactly(0.0, 14.0, 28.0, 42.0, 56.0, 70.0, 84.0, 98.0);
        assertThat(Axis.time(TimeUnit.MONTHS, 0, 0, 0, 100).high()).isEqualTo(1);
        assertThat(Axis.time(TimeUnit.YEARS, 0, 500, 0, 100).ticks()).hasSizeLessThanOrEqualTo(11);
    }

    @Test
    void a_logarithmic_axis_ends_at_round_numbers_and_keeps_ratios() {
        Axis axis = Axis.rounded(Scale.LOGARITHMIC, 12, 190, 0, 100);
        assertThat(axis.ticks()).containsExactly(10.0, 20.0, 50.0, 100.0, 200.0);
        assertThat(axis.at(20) - axis.at(10)).isCloseTo(axis.at(200) - axis.at(100), within(1e-9));
    }

    @Test
    void a_square_root_axis_keeps_zero_and_spreads_low_values() {
        Axis axis = Axis.rounded(Scale.SQUARE_ROOT, 12, 100, 0, 100);
        assertThat(axis.low()).isZero();
        assertThat(axis.at(25)).isCloseTo(50, within(1e-9));
    }

    @Test
    void what_lies_beyond_is_drawn_at_the_end() {
        Axis axis = Axis.linear(0, 10, 5, 100, 0);
        assertThat(axis.at(-3)).isEqualTo(100);
        assertThat(axis.at(99)).isZero();
        assertThat(axis.holds(99)).isFalse();
    }

    @Test
    void labels_are_left_out_where_they_would_touch_powers_of_ten_last() {
        Axis axis = Axis.rounded(Scale.LOGARITHMIC, 1, 1000, 0, 30);
        assertThat(axis.ticksApart(9)).containsExactly(1.0, 10.0, 100.0, 1000.0);
    }
}
