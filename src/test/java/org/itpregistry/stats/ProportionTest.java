package org.itpregistry.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.itpregistry.stats.ConfidenceLevel.P95;
import static org.itpregistry.stats.ConfidenceLevel.P99;
import static org.itpregistry.stats.Estimate.Reason.NO_OBSERVATIONS;
import static org.itpregistry.stats.ProportionMethod.CLOPPER_PEARSON;

import java.math.BigDecimal;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProportionTest {

    @Test
    void ten_of_sixteen_is_printed_as_63_percent() {
        assertThat(new Proportion(10, 16).percent(0)).isEqualTo(Estimate.of(new BigDecimal("63")));
    }

    @Test
    void a_percentage_is_rounded_once_from_the_counts() {
        // 1/2002 = 0.04995...%: rounded to two decimals and then to one it would be 0.1
        assertThat(new Proportion(1, 2002).percent(1)).isEqualTo(Estimate.of(new BigDecimal("0.0")));
        assertThat(new Proportion(2_000_000_000, 2_000_000_000).percent(1))
                .isEqualTo(Estimate.of(new BigDecimal("100.0")));
    }

    @Test
    void nobody_out_of_nobody_is_not_estimable_and_not_zero() {
        var none = new Proportion(0, 0);
        assertThat(none.estimate()).isEqualTo(Estimate.not(NO_OBSERVATIONS));
        assertThat(none.percent(1)).isEqualTo(Estimate.not(NO_OBSERVATIONS));
        assertThat(none.interval(CLOPPER_PEARSON, P95)).isEqualTo(Estimate.not(NO_OBSERVATIONS));
    }

    @Test
    void more_events_than_persons_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Proportion(6, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new Proportion(-1, 5));
    }

    @ParameterizedTest
    @EnumSource
    void an_interval_says_its_method_and_its_level(ProportionMethod method) {
        var interval = new Proportion(3, 7).interval(method, P99).orElseThrow();
        assertThat(interval.method()).isEqualTo(method);
        assertThat(interval.method().name()).isEqualTo(method.toString());
        assertThat(interval.level()).isEqualTo(P99);
    }

    @ParameterizedTest
    @EnumSource
    void an_interval_encloses_its_proportion_and_mirrors_its_complement(ProportionMethod method) {
        for (int n = 1; n <= 40; n++) {
            for (int x = 0; x <= n; x++) {
                var p = new Proportion(x, n);
                var interval = p.interval(method, P95).orElseThrow();
                var mirror = new Proportion(n - x, n).interval(method, P95).orElseThrow();
                assertThat(interval.contains(p.estimate().orElseThrow())).isTrue();
                assertThat(interval.low()).isBetween(0.0, 1.0).isCloseTo(1 - mirror.high(), within(1e-13));
                assertThat(interval.high()).isBetween(0.0, 1.0).isCloseTo(1 - mirror.low(), within(1e-13));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_higher_level_is_a_wider_interval(ProportionMethod method) {
        var p = new Proportion(14, 19);
        assertThat(p.interval(method, P99).orElseThrow().width())
                .isGreaterThan(p.interval(method, P95).orElseThrow().width());
    }

    @Test
    void clopper_pearson_leaves_exactly_the_tail_outside() {
        for (int n : new int[] {5, 57, 1000, 7704, 1_000_000}) {
            int x = Math.max(1, n / 400);
            var interval = new Proportion(x, n).interval(CLOPPER_PEARSON, P95).orElseThrow();
            assertThat(BinomialDistribution.of(n, interval.low()).survivalProbability(x - 1))
                    .isCloseTo(0.025, within(1e-11));
            assertThat(BinomialDistribution.of(n, interval.high()).cumulativeProbability(x))
                    .isCloseTo(0.025, within(1e-11));
        }
    }
}
