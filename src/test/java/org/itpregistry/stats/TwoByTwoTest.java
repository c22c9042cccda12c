package org.itpregistry.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.itpregistry.stats.ConfidenceLevel.P95;
import static org.itpregistry.stats.Estimate.Reason.NO_EVENTS;
import static org.itpregistry.stats.Estimate.Reason.NO_OBSERVATIONS;
import static org.itpregistry.stats.Estimate.Reason.NO_VARIATION;
import static org.itpregistry.stats.Estimate.Reason.ZERO_MARGIN;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TwoByTwoTest {

    private static final TwoByTwo NOBODY = new TwoByTwo(0, 0, 0, 0);
    private static final TwoByTwo NO_SECOND_GROUP = new TwoByTwo(3, 4, 0, 0);
    private static final TwoByTwo NO_FIRST_GROUP = new TwoByTwo(0, 0, 3, 4);
    private static final TwoByTwo NO_EVENT = new TwoByTwo(0, 7, 0, 9);
    private static final TwoByTwo ONLY_EVENTS = new TwoByTwo(7, 0, 9, 0);

    @Test
    void a_table_is_two_proportions() {
        assertThat(TwoByTwo.of(new Proportion(3, 10), new Proportion(9, 13))).isEqualTo(new TwoByTwo(3, 7, 9, 4));
        assertThat(new TwoByTwo(3, 7, 9, 4).first()).isEqualTo(new Proportion(3, 10));
        assertThat(new TwoByTwo(3, 7, 9, 4).second()).isEqualTo(new Proportion(9, 13));
        assertThat(new TwoByTwo(3, 7, 9, 4).total()).isEqualTo(23);
    }

    @Test
    void cells_are_counts() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TwoByTwo(-1, 0, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new TwoByTwo(0, -1, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new TwoByTwo(0, 0, -1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new TwoByTwo(0, 0, 0, -1));
        int most = Integer.MAX_VALUE;
        assertThatIllegalArgumentException().isThrownBy(() -> new TwoByTwo(most, 1, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new TwoByTwo(most, 0, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new TwoByTwo(most, 0, 0, 1));
        assertThat(new TwoByTwo(Integer.MAX_VALUE, 0, 0, 0).total()).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void the_smallest_expected_cell_says_when_chi_square_is_poor() {
        // R: min(chisq.test(matrix(c(3, 9, 7, 4), 2))$expected) is 4.782609
        assertThat(new TwoByTwo(3, 7, 9, 4).smallestExpected().orElseThrow()).isCloseTo(110 / 23.0, within(1e-15));
        assertThat(new TwoByTwo(9, 4, 3, 7).smallestExpected().orElseThrow()).isCloseTo(110 / 23.0, within(1e-15));
        assertThat(NOBODY.smallestExpected()).isEqualTo(Estimate.not(NO_OBSERVATIONS));
    }

    @ParameterizedTest
    @EnumSource
    void an_empty_margin_has_no_chi_square(ChiSquare kind) {
        for (var table : new TwoByTwo[] {NOBODY, NO_FIRST_GROUP, NO_SECOND_GROUP, NO_EVENT, ONLY_EVENTS})
            assertThat(kind.test(table)).isEqualTo(Estimate.not(ZERO_MARGIN));
        assertThat(kind.test(new TwoByTwo(0, 1, 1, 0)).toOptional()).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void a_large_table_does_not_overflow(ChiSquare kind) {
        int n = 500_000_000;
        var test = kind.test(new TwoByTwo(n, n, n, n)).orElseThrow();
        assertThat(test.statistic()).isZero();
        assertThat(test.p()).isEqualTo(1);
        assertThat(kind.test(new TwoByTwo(n, 1, 1, n)).orElseThrow().statistic())
                .isCloseTo(1e9, within(10.0));
    }

    @Test
    void an_empty_group_has_no_difference() {
        for (var table : new TwoByTwo[] {NOBODY, NO_FIRST_GROUP, NO_SECOND_GROUP}) {
            var difference = new RiskDifference(table);
            assertThat(difference.estimate()).isEqualTo(Estimate.not(NO_OBSERVATIONS));
            assertThat(difference.interval(DifferenceMethod.WALD, P95)).isEqualTo(Estimate.not(NO_OBSERVATIONS));
            assertThat(difference.test()).isEqualTo(Estimate.not(NO_OBSERVATIONS));
            assertThat(RatioEstimate.riskRatio(table, P95)).isEqualTo(Estimate.not(NO_OBSERVATIONS));
            assertThat(RatioEstimate.oddsRatio(table, P95)).isEqualTo(Estimate.not(NO_OBSERVATIONS));
        }
    }

    @Test
    void without_events_the_difference_is_zero_with_newcombe_limits_and_there_is_no_ratio() {
        var difference = new RiskDifference(NO_EVENT);
        assertThat(difference.estimate()).isEqualTo(Estimate.of(0.0));
        var limits = difference.interval(DifferenceMethod.NEWCOMBE, P95).orElseThrow();
        var first = NO_EVENT.first().interval(ProportionMethod.WILSON, P95).orElseThrow();
        var second = NO_EVENT.second().interval(ProportionMethod.WILSON, P95).orElseThrow();
        assertThat(limits.low()).isCloseTo(-second.high(), within(1e-15));
        assertThat(limits.high()).isCloseTo(first.high(), within(1e-15));
        assertThat(difference.test()).isEqualTo(Estimate.not(NO_VARIATION));
        assertThat(RatioEstimate.riskRatio(NO_EVENT, P95)).isEqualTo(Estimate.not(NO_EVENTS));
        assertThat(RatioEstimate.oddsRatio(NO_EVENT, P95)).isEqualTo(Estimate.not(NO_EVENTS));
    }

    @Test
    void with_nothing_but_events_there_is_a_risk_ratio_but_no_odds_ratio() {
        assertThat(RatioEstimate.riskRatio(ONLY_EVENTS, P95).toOptional()).isPresent();
        assertThat(RatioEstimate.oddsRatio(ONLY_EVENTS, P95)).isEqualTo(Estimate.not(ZERO_MARGIN));
    }

    @Test
    void a_corrected_ratio_says_so() {
        assertThat(RatioEstimate.riskRatio(new TwoByTwo(0, 10, 5, 7), P95).map(RatioEstimate::corrected))
                .isEqualTo(Estimate.of(true));
        assertThat(RatioEstimate.oddsRatio(new TwoByTwo(3, 7, 9, 4), P95).map(RatioEstimate::corrected))
                .isEqualTo(Estimate.of(false));
    }

    @Test
    void intervals_say_their_methods() {
        var table = new TwoByTwo(3, 7, 9, 4);
        assertThat(RatioEstimate.riskRatio(table, P95).map(r -> r.interval().method()))
                .isEqualTo(Estimate.of(RatioMethod.KATZ_LOG));
        assertThat(RatioEstimate.oddsRatio(table, P95).map(r -> r.interval().method()))
                .isEqualTo(Estimate.of(RatioMethod.WOOLF_LOG));
        for (var method : DifferenceMethod.values())
            assertThat(new RiskDifference(table).interval(method, P95).map(Interval::method))
                    .isEqualTo(Estimate.of(method));
    }

    @Test
    void exchanging_the_groups_mirrors_the_difference() {
        var one = new RiskDifference(new TwoByTwo(3, 7, 9, 4));
        var other = new RiskDifference(new TwoByTwo(9, 4, 3, 7));
        for (var method : DifferenceMethod.values()) {
            var limits = one.interval(method, P95).orElseThrow();
            var mirror = other.interval(method, P95).orElseThrow();
            assertThat(limits.low()).isCloseTo(-mirror.high(), within(1e-15));
            assertThat(limits.high()).isCloseTo(-mirror.low(), within(1e-15));
        }
        assertThat(one.test().orElseThrow().z()).isNegative();
        assertThat(one.test().map(ZStatistic::p)).isEqualTo(other.test().map(ZStatistic::p));
    }
}
