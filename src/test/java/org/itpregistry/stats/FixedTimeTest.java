package org.itpregistry.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.itpregistry.stats.Estimate.Reason.AT_BOUNDARY;
import static org.itpregistry.stats.Estimate.Reason.BEYOND_FOLLOW_UP;
import static org.itpregistry.stats.Estimate.Reason.NO_VARIATION;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FixedTimeTest {

    /** So many events at 1 and the others censored at 9. */
    private static KaplanMeier curve(int events, int others) {
        return KaplanMeier.of(IntStream.range(0, events + others)
                .mapToObj(i -> i < events ? TimeAtRisk.until(1, true) : TimeAtRisk.until(9, false))
                .toList());
    }

    @Test
    void with_nobody_censored_before_it_is_the_test_of_two_proportions() {
        var proportions = new RiskDifference(new TwoByTwo(7, 35, 1, 44)).test().orElseThrow();
        var curves =
                FixedTime.compare(curve(7, 35), curve(1, 44), 3, Band.PLAIN).orElseThrow();
        assertThat(curves.p()).isCloseTo(proportions.p(), within(1e-14));
        assertThat(curves.z()).isCloseTo(-proportions.z(), within(1e-14));
        assertThat(curves.p()).isCloseTo(0.0189572, within(5e-8)); // R: 2*pnorm(-abs((35/42-44/45)/se))
    }

    @ParameterizedTest
    @EnumSource
    void the_same_curve_does_not_differ_from_itself(Band scale) {
        assertThat(FixedTime.compare(curve(3, 5), curve(3, 5), 4, scale)).isEqualTo(Estimate.of(new ZStatistic(0, 1)));
    }

    @Test
    void a_curve_at_one_or_zero_can_only_be_compared_on_the_plain_scale() {
        assertThat(FixedTime.compare(curve(0, 5), curve(3, 5), 4, Band.LOG_LOG)).isEqualTo(Estimate.not(AT_BOUNDARY));
        assertThat(FixedTime.compare(curve(3, 5), curve(5, 0), 4, Band.LOG)).isEqualTo(Estimate.not(AT_BOUNDARY));
        assertThat(FixedTime.compare(curve(0, 5), curve(3, 5), 4, Band.PLAIN)
                        .map(ZStatistic::z)
                        .orElseThrow())
                .isCloseTo(0.375 / Math.sqrt(0.375 * 0.625 / 8), within(1e-14));
        assertThat(FixedTime.compare(curve(3, 5), curve(5, 0), 4, Band.PLAIN)
                        .map(ZStatistic::z)
                        .orElseThrow())
                .isCloseTo(0.625 / Math.sqrt(0.375 * 0.625 / 8), within(1e-14));
    }

    @Test
    void all_against_none_has_no_variance() {
        assertThat(FixedTime.compare(curve(0, 5), curve(5, 0), 4, Band.PLAIN)).isEqualTo(Estimate.not(NO_VARIATION));
    }

    @Test
    void nothing_is_compared_beyond_the_follow_up() {
        assertThat(FixedTime.compare(curve(1, 5), curve(2, 5), 10, Band.PLAIN))
                .isEqualTo(Estimate.not(BEYOND_FOLLOW_UP));
    }
}
