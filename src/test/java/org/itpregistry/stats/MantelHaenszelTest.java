package org.itpregistry.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.itpregistry.stats.ConfidenceLevel.P95;
import static org.itpregistry.stats.Estimate.Reason.NO_OBSERVATIONS;
import static org.itpregistry.stats.Estimate.Reason.NO_VARIATION;
import static org.itpregistry.stats.Estimate.Reason.UNBOUNDED;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MantelHaenszelTest {

    private static final List<TwoByTwo> BCG = MetaReference.trials("meta_bcg.csv");

    @ParameterizedTest
    @EnumSource
    void mantel_and_haenszel_need_trials(EffectMeasure measure) {
        assertThat(MantelHaenszel.pooled(List.of(), measure, P95)).isEqualTo(Estimate.not(NO_OBSERVATIONS));
        assertThat(MantelHaenszel.pooled(List.of(new TwoByTwo(1, 2, 0, 0)), measure, P95))
                .isEqualTo(Estimate.not(NO_OBSERVATIONS));
        assertThat(MantelHaenszel.heterogeneity(List.of(), measure)).isEqualTo(Estimate.not(NO_OBSERVATIONS));
    }

    @ParameterizedTest
    @EnumSource
    void an_empty_arm_changes_nothing(EffectMeasure measure) {
        var more = new ArrayList<>(BCG);
        more.add(new TwoByTwo(5, 5, 0, 0));
        assertThat(MantelHaenszel.pooled(more, measure, P95)).isEqualTo(MantelHaenszel.pooled(BCG, measure, P95));
    }

    @Test
    void a_ratio_needs_events_on_both_sides() {
        var left = List.of(new TwoByTwo(3, 7, 0, 9), new TwoByTwo(2, 7, 0, 9));
        var right = List.of(new TwoByTwo(0, 7, 3, 9), new TwoByTwo(0, 7, 1, 9));
        for (var measure : List.of(EffectMeasure.RISK_RATIO, EffectMeasure.ODDS_RATIO)) {
            assertThat(MantelHaenszel.pooled(left, measure, P95)).isEqualTo(Estimate.not(UNBOUNDED));
            assertThat(MantelHaenszel.pooled(right, measure, P95)).isEqualTo(Estimate.not(UNBOUNDED));
        }
        assertThat(MantelHaenszel.pooled(left, EffectMeasure.RISK_DIFFERENCE, P95)
                        .toOptional())
                .isPresent();
    }

    @Test
    void arms_that_agree_entirely_have_no_variance() {
        var none = List.of(new TwoByTwo(0, 7, 0, 9));
        assertThat(MantelHaenszel.pooled(none, EffectMeasure.RISK_DIFFERENCE, P95))
                .isEqualTo(Estimate.not(NO_VARIATION));
    }

    @Test
    void one_trial_alone_has_its_own_effect_by_mantel_and_haenszel() {
        var trial = new TwoByTwo(3, 7, 2, 9);
        for (var measure : EffectMeasure.values()) {
            var pooled = MantelHaenszel.pooled(List.of(trial), measure, P95).orElseThrow();
            assertThat(pooled.estimate()).isCloseTo(measure.of(trial).estimate(), within(1e-14));
            assertThat(pooled.interval().method()).isEqualTo(PoolingMethod.MANTEL_HAENSZEL);
        }
    }
}
