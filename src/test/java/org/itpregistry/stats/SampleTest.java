package org.itpregistry.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.itpregistry.stats.ConfidenceLevel.P95;
import static org.itpregistry.stats.Estimate.Reason.NO_OBSERVATIONS;
import static org.itpregistry.stats.Estimate.Reason.TOO_FEW_OBSERVATIONS;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SampleTest {

    @ParameterizedTest
    @EnumSource
    void every_type_of_quantile_has_the_same_median(Quantile type) {
        assertThat(Sample.of(4, 1, 9, 6).quantile(type, 0.5)).isEqualTo(Estimate.of(5.0));
        assertThat(Sample.of(4, 1, 9).quantile(type, 0.5)).isEqualTo(Estimate.of(4.0));
    }

    @ParameterizedTest
    @EnumSource
    void a_quantile_stays_within_the_sample(Quantile type) {
        assertThat(Sample.of(4, 1, 9).quantile(type, 0)).isEqualTo(Estimate.of(1.0));
        assertThat(Sample.of(4, 1, 9).quantile(type, 1)).isEqualTo(Estimate.of(9.0));
        assertThat(Sample.of(4).quantile(type, 0.9)).isEqualTo(Estimate.of(4.0));
    }

    @Test
    void a_product_that_is_whole_in_decimals_is_a_jump() {
        double[] hundred = new double[100];
        for (int i = 0; i < 100; i++) hundred[i] = i + 1;
        // 100 * 0.07 is 7.000000000000001 in binary
        assertThat(Sample.of(hundred).quantile(Quantile.TYPE_2, 0.07)).isEqualTo(Estimate.of(7.5));
    }

    @Test
    void an_empty_sample_has_no_median() {
        var empty = Sample.of();
        assertThat(List.of(
                        empty.median(),
                        empty.mean(),
                        empty.minimum(),
                        empty.maximum(),
                        empty.standardDeviation(),
                        empty.quantile(Quantile.TYPE_7, 0.25)))
                .containsOnly(Estimate.not(NO_OBSERVATIONS));
        assertThat(empty.medianInterval(P95)).isEqualTo(Estimate.not(NO_OBSERVATIONS));
    }

    @Test
    void one_observation_has_no_standard_deviation() {
        assertThat(Sample.of(7).standardDeviation()).isEqualTo(Estimate.not(TOO_FEW_OBSERVATIONS));
    }

    @Test
    void five_observations_cannot_enclose_their_median_with_95_percent() {
        assertThat(Sample.of(1, 2, 3, 4, 5).medianInterval(P95)).isEqualTo(Estimate.not(TOO_FEW_OBSERVATIONS));
        assertThat(Sample.of(1, 2, 3, 4, 5, 6).medianInterval(P95).map(m -> m.interval()
                        .high()))
                .isEqualTo(Estimate.of(6.0));
    }

    @Test
    void the_order_of_the_numbers_does_not_matter_and_stays_as_it_was() {
        double[] numbers = {9, 1, 4};
        assertThat(Sample.of(numbers).median())
                .isEqualTo(Sample.of(List.of(4, 9, 1)).median());
        assertThat(numbers).containsExactly(9, 1, 4);
    }

    @Test
    void what_is_not_a_number_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Sample.of(1, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> Sample.of(1, Double.POSITIVE_INFINITY));
        assertThatIllegalArgumentException().isThrownBy(() -> Sample.of(1).quantile(Quantile.TYPE_7, 1.5));
        assertThatIllegalArgumentException().isThrownBy(() -> Sample.of(1).quantile(Quantile.TYPE_7, Double.NaN));
    }
}
