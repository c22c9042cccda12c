package org.itpregistry.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.itpregistry.stats.Estimate.NotEstimable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every number that R printed, computed here: none is skipped, and a function without a computation fails. */
class ReferenceValuesTest {

    private static final Map<String, Computation> COMPUTATIONS = computations();

    private static Map<String, Computation> computations() {
        Map<String, Computation> all = new HashMap<>();
        all.putAll(ProportionReference.COMPUTATIONS);
        all.putAll(SampleReference.COMPUTATIONS);
        all.putAll(SurvivalReference.COMPUTATIONS);
        all.putAll(CompetingReference.COMPUTATIONS);
        all.putAll(TwoByTwoReference.COMPUTATIONS);
        all.putAll(MetaReference.COMPUTATIONS);
        return all;
    }

    static List<ReferenceValue> all() {
        return ReferenceValue.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void r_prints_the_same_number(ReferenceValue reference) {
        assertSame(reference);
    }

    static void assertSame(ReferenceValue reference) {
        assertThat(COMPUTATIONS).containsKey(reference.fn());
        Estimate<Double> answer = COMPUTATIONS.get(reference.fn()).answer(reference);
        if (reference.missing()) {
            assertThat(answer).as(reference.toString()).isInstanceOf(NotEstimable.class);
        } else {
            double ours = answer.orElseThrow();
            assertThat(Tolerance.accepts(reference, ours))
                    .as("%s, ours %s", reference, ours)
                    .isTrue();
        }
    }

    @Test
    void there_are_2087_numbers_from_r() {
        assertThat(all()).hasSize(2087);
    }
}
