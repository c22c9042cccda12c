package org.itpregistry.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TimeAtRiskTest {

    @Test
    void follow_up_that_cannot_be_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeAtRisk(-1, 5, true));
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeAtRisk(5, 5, true));
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeAtRisk(6, 5, true));
        assertThatIllegalArgumentException().isThrownBy(() -> TimeAtRisk.until(-1, true));
        assertThatIllegalArgumentException().isThrownBy(() -> TimeAtRisk.until(Double.NaN, true));
        assertThatIllegalArgumentException().isThrownBy(() -> TimeAtRisk.until(Double.POSITIVE_INFINITY, false));
    }

    @Test
    void reversing_twice_changes_nothing() {
        var one = new TimeAtRisk(2, 7, true);
        assertThat(one.reversed()).isEqualTo(new TimeAtRisk(2, 7, false));
        assertThat(one.reversed().reversed()).isEqualTo(one);
    }
}
