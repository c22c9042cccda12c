package org.itpregistry.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.itpregistry.stats.EffectMeasure.ODDS_RATIO;
import static org.itpregistry.stats.EffectMeasure.RISK_DIFFERENCE;
import static org.itpregistry.stats.EffectMeasure.RISK_RATIO;
import static org.itpregistry.stats.ZeroCells.ADD_HALF;
import static org.itpregistry.stats.ZeroCells.ADD_HALF_WHERE_NEEDED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EffectsTest {

    private static final TwoByTwo NO_EVENT = new TwoByTwo(0, 7, 0, 9);
    private static final TwoByTwo ONLY_EVENTS = new TwoByTwo(7, 0, 9, 0);
    private static final TwoByTwo ALL_AGAINST_NONE = new TwoByTwo(7, 0, 0, 9);
    private static final TwoByTwo ONE_ZERO = new TwoByTwo(0, 7, 2, 9);
    private static final TwoByTwo FULL = new TwoByTwo(3, 7, 2, 9);
    private static final TwoByTwo EMPTY_ARM = new TwoByTwo(3, 7, 0, 0);
    private static final List<TwoByTwo> TRIALS =
            List.of(NO_EVENT, ONLY_EVENTS, ALL_AGAINST_NONE, ONE_ZERO, FULL, EMPTY_ARM);

    @ParameterizedTest
    @EnumSource
    void ratios_drop_trials_that_say_nothing_and_correct_zeros(ZeroCells zeroCells) {
        for (var measure : List.of(RISK_RATIO, ODDS_RATIO)) {
            var effects = Effects.of(TRIALS, measure, zeroCells);
            assertThat(effects.size()).isEqualTo(3);
            assertThat(effects.dropped()).isEqualTo(3);
            assertThat(effects.corrected()).isEqualTo(2);
        }
    }

    @Test
    void differences_keep_all_trials_with_two_arms() {
        assertThat(Effects.of(TRIALS, RISK_DIFFERENCE, ADD_HALF).dropped()).isEqualTo(1);
        assertThat(Effects.of(TRIALS, RISK_DIFFERENCE, ADD_HALF).corrected()).isEqualTo(4);
    }

    @Test
    void differences_are_corrected_only_where_needed_if_so_wished() {
        var effects = Effects.of(TRIALS, RISK_DIFFERENCE, ADD_HALF_WHERE_NEEDED);
        assertThat(effects.included()).extracting(Effect::corrected).containsExactly(true, true, true, false, false);
        assertThat(effects.included().get(3).estimate()).isCloseTo(-2 / 11.0, within(1e-15));
        assertThat(effects.included().get(3).variance()).isCloseTo(18 / 1331.0, within(1e-15));
    }

    @Test
    void an_effect_has_a_variance() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Effect(1, 0, false));
        assertThatIllegalArgumentException().isThrownBy(() -> new Effect(1, Double.NaN, false));
        assertThatIllegalArgumentException().isThrownBy(() -> new Effect(1, Double.POSITIVE_INFINITY, false));
        assertThatIllegalArgumentException().isThrownBy(() -> new Effect(Double.NaN, 1, false));
        assertThatIllegalArgumentException().isThrownBy(() -> new Effect(Double.NEGATIVE_INFINITY, 1, false));
    }

    @Test
    void ratios_are_pooled_as_logarithms() {
        assertThat(RISK_DIFFERENCE.logarithmic()).isFalse();
        assertThat(RISK_RATIO.logarithmic()).isTrue();
        assertThat(ODDS_RATIO.logarithmic()).isTrue();
    }
}
