package org.itpregistry.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.itpregistry.stats.Estimate.Reason.NOT_REACHED;
import static org.itpregistry.stats.Estimate.Reason.NO_EVENTS;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class EstimateTest {

    @Test
    void the_first_reason_is_kept() {
        Estimate<Double> none = Estimate.not(NO_EVENTS);
        assertThat(none.map(x -> x + 1)).isEqualTo(none);
        assertThat(none.flatMap(x -> Estimate.<Double>not(NOT_REACHED))).isEqualTo(none);
        assertThat(none.toOptional()).isEmpty();
    }

    @Test
    void a_value_can_be_taken_further() {
        assertThat(Estimate.of(2).map(x -> x + 1)).isEqualTo(Estimate.of(3));
        assertThat(Estimate.of(2).flatMap(x -> Estimate.not(NOT_REACHED))).isEqualTo(Estimate.not(NOT_REACHED));
        assertThat(Estimate.of(2).toOptional()).contains(2);
    }

    @Test
    void taking_what_is_not_there_says_why() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> Estimate.not(NO_EVENTS).orElseThrow())
                .withMessageContaining("NO_EVENTS");
    }
}
