package org.itpregistry.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.itpregistry.stats.ConfidenceLevel.P95;
import static org.itpregistry.stats.Estimate.Reason.NO_OBSERVATIONS;
import static org.itpregistry.stats.Estimate.Reason.UNBOUNDED;
import static org.itpregistry.stats.Estimate.Reason.ZERO_MARGIN;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FisherExactTest {

    @Test
    void nobody_is_not_tested() {
        assertThat(FisherExact.of(new TwoByTwo(0, 0, 0, 0))).isEqualTo(Estimate.not(NO_OBSERVATIONS));
        assertThat(ConditionalOddsRatio.of(new TwoByTwo(0, 0, 0, 0), P95)).isEqualTo(Estimate.not(ZERO_MARGIN));
    }

    @Test
    void when_only_one_table_is_possible_p_is_one() {
        // R: fisher.test(matrix(c(0, 0, 7, 9), 2))$p.value is 1
        assertThat(FisherExact.of(new TwoByTwo(0, 7, 0, 9))).isEqualTo(Estimate.of(new FisherExact(1, 1, 1)));
        assertThat(ConditionalOddsRatio.of(new TwoByTwo(0, 7, 0, 9), P95)).isEqualTo(Estimate.not(ZERO_MARGIN));
    }

    @Test
    void tables_as_probable_as_the_observed_one_count_in_spite_of_rounding() {
        assertThat(FisherExact.of(new TwoByTwo(10, 10, 10, 10)).orElseThrow().p())
                .isCloseTo(1, within(1e-14));
        // mirror images are equally probable: 2 (1 + 16) / 70
        assertThat(FisherExact.of(new TwoByTwo(1, 3, 3, 1)).orElseThrow().p()).isCloseTo(34 / 70.0, within(1e-15));
        assertThat(FisherExact.of(new TwoByTwo(3, 1, 1, 3)).orElseThrow().p()).isCloseTo(34 / 70.0, within(1e-15));
    }

    @Test
    @Tag("slow")
    void margins_of_a_million_are_fine() {
        var fisher =
                FisherExact.of(new TwoByTwo(499_000, 501_000, 501_000, 499_000)).orElseThrow();
        double chiSquare = ChiSquare.YATES
                .test(new TwoByTwo(499_000, 501_000, 501_000, 499_000))
                .orElseThrow()
                .p();
        assertThat(fisher.p()).isCloseTo(chiSquare, within(1e-6));
        assertThat(fisher.less() + fisher.greater()).isGreaterThan(1);
    }

    /** scipy.stats.contingency.odds_ratio(table, kind='conditional'): R itself stops 1e-4 before the root. */
    @ParameterizedTest
    @CsvSource({
        "35, 7, 44, 1, 0.11605485795278597, 0.0024666991636663467, 0.9715828546755609",
        "25, 38, 1, 28, 18.013291156692706, 2.6230379471125183, 782.7755337220923",
        "3, 1, 1, 3, 6.408319658199662, 0.21173559544657966, 626.2435305888141",
        "3, 7, 9, 4, 0.20646140316718598, 0.02153523952778798, 1.5054483926111455",
        "4990, 5010, 4010, 5990, 1.4877727062282537, 1.4062071287829578, 1.5741333333402519"
    })
    void the_conditional_odds_ratio_solves_its_equations(
            int a, int b, int c, int d, double estimate, double low, double high) {
        var ratio = ConditionalOddsRatio.of(new TwoByTwo(a, b, c, d), P95).orElseThrow();
        assertThat(ratio.estimate().orElseThrow()).isCloseTo(estimate, within(estimate * 1e-11));
        assertThat(ratio.interval().low()).isCloseTo(low, within(low * 1e-11));
        assertThat(ratio.interval().high()).isCloseTo(high, within(high * 1e-11));
        assertThat(ratio.interval().method()).isEqualTo(RatioMethod.EXACT_CONDITIONAL);
    }

    @Test
    void the_smallest_possible_count_has_an_odds_ratio_of_zero() {
        var ratio = ConditionalOddsRatio.of(new TwoByTwo(0, 10, 5, 7), P95).orElseThrow();
        assertThat(ratio.estimate()).isEqualTo(Estimate.of(0.0));
        assertThat(ratio.interval().low()).isZero();
        assertThat(ratio.interval().high()).isBetween(1.08, 1.09);
        // nobody else in the second group: fewer than 5 events in the first are impossible
        var full = ConditionalOddsRatio.of(new TwoByTwo(5, 2, 7, 0), P95).orElseThrow();
        assertThat(full.estimate()).isEqualTo(Estimate.of(0.0));
        assertThat(full.interval().low()).isZero();
    }

    @Test
    void the_largest_possible_count_has_no_finite_odds_ratio() {
        var ratio = ConditionalOddsRatio.of(new TwoByTwo(5, 7, 0, 10), P95).orElseThrow();
        assertThat(ratio.estimate()).isEqualTo(Estimate.not(UNBOUNDED));
        assertThat(ratio.interval().high()).isInfinite();
        // the mirror image of the smallest possible count
        assertThat(ratio.interval().low()).isCloseTo(1 / 1.083190829276954, within(1e-12));
    }
}
