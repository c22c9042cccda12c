package org.itpregistry.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.itpregistry.stats.ConfidenceLevel.P95;
import static org.itpregistry.stats.Estimate.Reason.NO_OBSERVATIONS;
import static org.itpregistry.stats.Estimate.Reason.NO_VARIATION;
import static org.itpregistry.stats.Estimate.Reason.TOO_FEW_OBSERVATIONS;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RandomEffectsTest {

    private static final List<TwoByTwo> BCG = MetaReference.trials("meta_bcg.csv");
    private static final Effects NONE = effects();
    private static final Effects ONE = effects(0.3);

    private static Effects effects(double... estimates) {
        return new Effects(
                Arrays.stream(estimates)
                        .mapToObj(y -> new Effect(y, 0.04, false))
                        .toList(),
                0);
    }

    private static Effects bcg(EffectMeasure measure) {
        return Effects.of(BCG, measure, ZeroCells.ADD_HALF);
    }

    @ParameterizedTest
    @EnumSource
    void one_trial_has_no_variance_between_trials(TauSquared estimator) {
        assertThat(estimator.of(ONE)).isEqualTo(Estimate.not(TOO_FEW_OBSERVATIONS));
        assertThat(RandomEffects.of(NONE, estimator)).isEqualTo(Estimate.not(TOO_FEW_OBSERVATIONS));
    }

    @ParameterizedTest
    @EnumSource
    void equal_variances_make_all_estimators_agree(TauSquared estimator) {
        // the variance of 0, 1, 2 is 1, of which 0.04 is within the trials
        assertThat(estimator.of(effects(0, 1, 2)).orElseThrow()).isCloseTo(0.96, within(1e-12));
    }

    @ParameterizedTest
    @EnumSource
    void effects_that_agree_have_no_variance_between_them(TauSquared estimator) {
        var model = RandomEffects.of(effects(0.3, 0.3, 0.3), estimator).orElseThrow();
        assertThat(model.tauSquared()).isZero();
        assertThat(model.iSquared()).isZero();
        assertThat(model.hSquared()).isEqualTo(1);
        assertThat(model.pooled(P95))
                .isEqualTo(InverseVariance.pooled(model.effects(), P95).orElseThrow());
    }

    @Test
    void one_trial_pooled_is_that_trial() {
        var pooled = InverseVariance.pooled(ONE, P95).orElseThrow();
        assertThat(pooled.estimate()).isEqualTo(0.3);
        assertThat(pooled.standardError()).isCloseTo(0.2, within(1e-15));
        assertThat(InverseVariance.pooled(NONE, P95)).isEqualTo(Estimate.not(NO_OBSERVATIONS));
        assertThat(Heterogeneity.of(ONE)).isEqualTo(Estimate.not(TOO_FEW_OBSERVATIONS));
        assertThat(TauSquaredInterval.of(ONE, P95)).isEqualTo(Estimate.not(TOO_FEW_OBSERVATIONS));
    }

    @Test
    void a_prediction_needs_three_trials() {
        var two = new RandomEffects(effects(0.1, 0.9), 0.1);
        assertThat(two.prediction(PoolingMethod.PREDICTION_K_MINUS_2, two.pooled(P95), P95))
                .isEqualTo(Estimate.not(TOO_FEW_OBSERVATIONS));
        var three = new RandomEffects(effects(0.1, 0.9, 0.5), 0.1);
        var interval = three.prediction(PoolingMethod.PREDICTION_K_MINUS_2, three.pooled(P95), P95)
                .orElseThrow();
        assertThat(interval.method()).isEqualTo(PoolingMethod.PREDICTION_K_MINUS_2);
        assertThat(interval.width()).isGreaterThan(three.pooled(P95).interval().width());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> three.prediction(PoolingMethod.NORMAL, three.pooled(P95), P95));
    }

    @Test
    void hartung_and_knapp_cannot_use_effects_that_agree_to_the_last_bit() {
        var model = new RandomEffects(effects(0, 0, 0), 0);
        assertThat(model.hartungKnapp(P95)).isEqualTo(Estimate.not(NO_VARIATION));
        assertThat(model.hartungKnappAdHoc(P95).standardError()).isCloseTo(0.2 / Math.sqrt(3), within(1e-15));
    }

    @Test
    void the_ad_hoc_interval_is_never_narrower() {
        var close = new RandomEffects(effects(0.30, 0.31, 0.32), 0);
        var plain = close.hartungKnapp(P95).orElseThrow().interval();
        assertThat(plain.width()).isLessThan(close.pooled(P95).interval().width());
        assertThat(close.hartungKnappAdHoc(P95).interval().width())
                .isGreaterThan(close.pooled(P95).interval().width());
        var apart = new RandomEffects(effects(0, 1, 2), 0);
        assertThat(apart.hartungKnappAdHoc(P95).standardError())
                .isEqualTo(apart.hartungKnapp(P95).orElseThrow().standardError());
        assertThat(plain.method()).isEqualTo(PoolingMethod.HARTUNG_KNAPP);
    }

    @ParameterizedTest
    @EnumSource
    void q_at_the_limits_of_tau_squared_is_a_chi_square_quantile(EffectMeasure measure) {
        var effects = bcg(measure);
        var interval = TauSquaredInterval.of(effects, P95).orElseThrow();
        var chiSquare = ChiSquaredDistribution.of(12);
        double low = WeightedMean.of(effects.included(), interval.low()).q();
        double high = WeightedMean.of(effects.included(), interval.high()).q();
        assertThat(chiSquare.survivalProbability(low)).isCloseTo(0.025, within(1e-10));
        assertThat(chiSquare.cumulativeProbability(high)).isCloseTo(0.025, within(1e-10));
        assertThat(interval.method()).isEqualTo(PoolingMethod.Q_PROFILE);
    }

    @Test
    void effects_closer_than_chance_have_a_tau_squared_from_0_to_0() {
        var interval = TauSquaredInterval.of(effects(0.3, 0.3, 0.3), P95).orElseThrow();
        assertThat(interval.low()).isZero();
        assertThat(interval.high()).isZero();
    }

    @Test
    void the_restricted_likelihood_is_highest_at_its_estimate() {
        for (var measure : EffectMeasure.values()) {
            var effects = bcg(measure).included();
            double at = TauSquared.REML.of(bcg(measure)).orElseThrow();
            double best = restrictedLogLikelihood(effects, at);
            assertThat(best).isGreaterThan(restrictedLogLikelihood(effects, at * 1.001));
            assertThat(best).isGreaterThan(restrictedLogLikelihood(effects, at * 0.999));
        }
    }

    private static double restrictedLogLikelihood(List<Effect> effects, double tauSquared) {
        var mean = WeightedMean.of(effects, tauSquared);
        double logarithms = effects.stream()
                .mapToDouble(e -> Math.log(e.variance() + tauSquared))
                .sum();
        return -0.5 * (logarithms + Math.log(mean.weights()) + mean.q());
    }

    @Test
    void nonsense_models_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RandomEffects(ONE, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new RandomEffects(effects(1, 2), -0.1));
        assertThatIllegalArgumentException().isThrownBy(() -> new RandomEffects(effects(1, 2), Double.NaN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RandomEffects(effects(1, 2), Double.POSITIVE_INFINITY));
    }
}
