package org.itpregistry.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.itpregistry.chart.domain.DiseasePhase;
import org.itpregistry.measure.PartialDate;
import org.itpregistry.outcome.disease.Phase;
import org.junit.jupiter.api.Test;

class DiseasePhaseTest {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);

    @Test
    void the_bounds_are_three_and_twelve_months() {
        assertThat(DiseasePhase.on(DAY, PartialDate.parse("2024-03-02"))).contains(Phase.NEWLY_DIAGNOSED);
        assertThat(DiseasePhase.on(DAY, PartialDate.parse("2024-03-01"))).contains(Phase.PERSISTENT);
        assertThat(DiseasePhase.on(DAY, PartialDate.parse("2023-06-01"))).contains(Phase.PERSISTENT);
        assertThat(DiseasePhase.on(DAY, PartialDate.parse("2023-05-31"))).contains(Phase.CHRONIC);
    }

    @Test
    void a_vague_diagnosis_tells_the_phase_only_when_every_reading_does() {
        assertThat(DiseasePhase.on(DAY, PartialDate.parse("2021"))).contains(Phase.CHRONIC);
        assertThat(DiseasePhase.on(DAY, PartialDate.parse("2024"))).isEmpty();
        assertThat(DiseasePhase.on(DAY, PartialDate.parse("2025"))).isEmpty();
    }
}
