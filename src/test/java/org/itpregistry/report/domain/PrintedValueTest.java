package org.itpregistry.report.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class PrintedValueTest {
    @Test
    void one_of_a_unit_is_one() {
        assertThat(PrintedValue.unit("women", BigDecimal.ONE)).isEqualTo("woman");
        assertThat(PrintedValue.unit("women", new BigDecimal("2"))).isEqualTo("women");
        assertThat(PrintedValue.unit("units", new BigDecimal("1.0"))).isEqualTo("unit");
        assertThat(PrintedValue.unit("percentage points", BigDecimal.ONE)).isEqualTo("percentage point");
        assertThat(PrintedValue.unit("10^9/L", BigDecimal.ONE)).isEqualTo("×10⁹/L");
    }

    @Test
    void weeks_are_completed_weeks_and_days() {
        assertThat(PrintedValue.weeks(BigDecimal.valueOf(266.5 / 7))).isEqualTo("38+1");
        assertThat(PrintedValue.weeks(BigDecimal.valueOf(279.0 / 7))).isEqualTo("39+6");
        assertThat(PrintedValue.weeks(BigDecimal.ZERO)).isEqualTo("0+0");
    }

    @Test
    void a_range_with_a_sign_in_it_has_a_word_between_its_ends() {
        assertThat(Typeset.range("1.0", "2.5")).isEqualTo("1.0–2.5");
        assertThat(Typeset.range("-1.0", "2.5")).isEqualTo("−1.0 to 2.5");
        assertThat(Typeset.range("-3", "-2")).isEqualTo("−3 to −2");
    }
}
