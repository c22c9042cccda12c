package org.itpregistry.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class PlateletCountTest {
    @Test
    void the_unit_of_entry_does_not_change_the_count() {
        PlateletCount count = PlateletCount.gigaPerLitre(23);
        assertThat(PlateletCount.of(new BigDecimal("23"), PlateletUnit.GIGA_PER_LITRE))
                .isEqualTo(count);
        assertThat(PlateletCount.of(new BigDecimal("23"), PlateletUnit.THOUSAND_PER_MICROLITRE))
                .isEqualTo(count);
        assertThat(PlateletCount.of(new BigDecimal("23000"), PlateletUnit.PER_MICROLITRE))
                .isEqualTo(count);
        assertThat(PlateletCount.of(new BigDecimal("23000"), PlateletUnit.PER_CUBIC_MILLIMETRE))
                .isEqualTo(count);
        assertThat(PlateletCount.of(new BigDecimal("0.23"), PlateletUnit.LAKH_PER_CUBIC_MILLIMETRE))
                .isEqualTo(count);
    }

    @Test
    void a_count_that_fits_another_unit_is_refused_with_that_unit() {
        assertThatExceptionOfType(ImplausibleCount.class)
                .isThrownBy(() -> PlateletCount.of(new BigDecimal("23000"), PlateletUnit.GIGA_PER_LITRE))
                .satisfies(refused -> assertThat(refused.likelyUnit()).contains(PlateletUnit.PER_MICROLITRE))
                .withMessageContaining("/uL");
    }

    @Test
    void a_negative_count_is_refused_without_a_suggestion() {
        assertThatExceptionOfType(ImplausibleCount.class)
                .isThrownBy(() -> PlateletCount.of(new BigDecimal("-1"), PlateletUnit.GIGA_PER_LITRE))
                .satisfies(refused -> assertThat(refused.likelyUnit()).isEmpty());
        assertThatIllegalArgumentException().isThrownBy(() -> new PlateletCount(-1));
    }

    @Test
    void three_thousand_is_the_highest_count() {
        assertThat(PlateletCount.gigaPerLitre(3000).perMicrolitre()).isEqualTo(3_000_000);
        assertThatIllegalArgumentException().isThrownBy(() -> PlateletCount.gigaPerLitre(3001));
    }

    @Test
    void a_count_prints_in_giga_per_litre_without_trailing_zeros() {
        assertThat(new PlateletCount(12_900)).hasToString("12.9");
        assertThat(PlateletCount.gigaPerLitre(100)).hasToString("100");
        assertThat(new PlateletCount(0)).hasToString("0");
    }

    @Test
    void half_a_platelet_rounds_up() {
        assertThat(PlateletCount.of(new BigDecimal("0.0005"), PlateletUnit.GIGA_PER_LITRE))
                .isEqualTo(new PlateletCount(1));
    }

    @Test
    void a_bound_leaves_open_what_it_cannot_tell() {
        assertThat(Comparator.LT.atLeast(10, 30)).isEqualTo(TruthValue.NO);
        assertThat(Comparator.LT.atLeast(50, 30)).isEqualTo(TruthValue.UNKNOWN);
        assertThat(Comparator.GT.atLeast(100, 100)).isEqualTo(TruthValue.YES);
        assertThat(Comparator.GT.above(100, 100)).isEqualTo(TruthValue.YES);
        assertThat(Comparator.GT.atLeast(20, 30)).isEqualTo(TruthValue.UNKNOWN);
        assertThat(Comparator.LT.below(50, 50)).isEqualTo(TruthValue.YES);
        assertThat(Comparator.EQ.above(100, 100)).isEqualTo(TruthValue.NO);
    }
}
