package org.itpregistry.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class FollowUpTest {

    @Test
    void follow_up_that_cannot_be_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new FollowUp(-1, 5, true));
        assertThatIllegalArgumentException().isThrownBy(() -> new FollowUp(5, 5, true));
        assertThatIllegalArgumentException().isThrownBy(() -> new FollowUp(6, 5, true));
        assertThatIllegalArgumentException().isThrownBy(() -> FollowUp.until(-1, true));
        assertThatIllegalArgumentException().isThrownBy(() -> FollowUp.until(Double.NaN, true));
        assertThatIllegalArgumentException().isThrownBy(() -> FollowUp.until(Double.POSITIVE_INFINITY, false));
    }

    @Test
    void reversing_twice_changes_nothing() {
        var one = new FollowUp(2, 7, true);
        assertThat(one.reversed()).isEqualTo(new FollowUp(2, 7, false));
        assertThat(one.reversed().reversed()).isEqualTo(one);
    }
}
