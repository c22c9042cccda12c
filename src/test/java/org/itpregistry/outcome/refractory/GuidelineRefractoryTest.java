package org.itpregistry.outcome.refractory;

import static org.assertj.core.api.Assertions.assertThat;

import org.itpregistry.measure.DocumentedResponse;
import org.itpregistry.measure.PartialDate;
import org.itpregistry.measure.ShippedAgents;
import org.itpregistry.measure.TreatmentPeriod;
import org.itpregistry.measure.TreatmentRole;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Mode;
import org.itpregistry.outcome.NotEvaluable;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.Story;
import org.itpregistry.outcome.YesNo;
import org.junit.jupiter.api.Test;

/** First corticosteroid on day 0; what counts as its failure, and what as a later line. */
class GuidelineRefractoryTest {
    private static Story onPrednisone(int end) {
        return Story.of().count(0, 10).treat("L1", ShippedAgents.PREDNISONE, TreatmentRole.PRIOR, 0, end);
    }

    private static Story thenRituximab(Story story, int start) {
        return story.treat("L2", ShippedAgents.RITUXIMAB, TreatmentRole.INDEX, start, start + 21);
    }

    private static Answer<YesNo> refractory(Story story) {
        return new GuidelineRefractory(Mode.REGISTRY).assess(story.course());
    }

    private static Story judged(DocumentedResponse verdict, String start) {
        return Story.of()
                .with(person -> person.treatment(TreatmentPeriod.row(
                                "T0", "L1", ShippedAgents.PREDNISONE, TreatmentRole.PRIOR, PartialDate.parse(start))
                        .end(PartialDate.parse("2019-06-30"))
                        .documentedResponse(verdict)
                        .build()));
    }

    @Test
    void without_a_corticosteroid_line_there_is_nothing_to_fail() {
        assertThat(refractory(
                        Story.on(ShippedAgents.IVIG).treat(ShippedAgents.PREDNISONE, TreatmentRole.CONCOMITANT, 0, 2)))
                .isEqualTo(new NotEvaluable<>(Reason.NO_TREATMENT));
    }

    @Test
    void a_step_of_the_dose_and_an_agent_of_the_same_regimen_are_no_later_line() {
        Story stepped = onPrednisone(10)
                .treat("L1", ShippedAgents.PREDNISONE, TreatmentRole.PRIOR, 11, 20)
                .treat("L1", ShippedAgents.AZATHIOPRINE, TreatmentRole.PRIOR, 5, 20)
                .counts(10, 12, 20, 12);
        assertThat(refractory(stepped).code()).isEqualTo("N");
        assertThat(refractory(thenRituximab(stepped, 30)).code()).isEqualTo("Y");
    }

    @Test
    void a_line_that_starts_the_same_day_is_no_later_line_and_rescue_never_is() {
        Story together = onPrednisone(10).counts(8, 12, 9, 12);
        assertThat(refractory(thenRituximab(together, 0)).code()).isEqualTo("N");
        assertThat(refractory(onPrednisone(10).treat(ShippedAgents.IVIG, TreatmentRole.RESCUE, 5, 6))
                        .code())
                .isEqualTo("N");
    }

    @Test
    void a_second_agent_started_with_the_corticosteroid_does_not_cut_its_line_short() {
        Story combined = Story.of()
                .count(0, 10)
                .treat("L1", ShippedAgents.IVIG, TreatmentRole.PRIOR, 0, 1)
                .treat("L1", ShippedAgents.PREDNISONE, TreatmentRole.PRIOR, 0, 20)
                .counts(10, 12, 20, 12);
        assertThat(refractory(thenRituximab(combined, 30)).code()).isEqualTo("Y");
    }

    @Test
    void a_response_that_is_lost_or_ended_by_the_next_line_has_failed() {
        assertThat(refractory(thenRituximab(onPrednisone(20).counts(5, 60, 12, 60, 40, 20, 41, 20), 50))
                        .code())
                .isEqualTo("Y");
    }

    @Test
    void dependence_is_failure_whatever_the_counts() {
        assertThat(refractory(thenRituximab(onPrednisone(60).counts(30, 60), 100))
                        .code())
                .isEqualTo("Y");
    }

    @Test
    void where_counts_are_missing_the_clinician_decides() {
        assertThat(refractory(thenRituximab(judged(DocumentedResponse.NR, "2019-06-01"), 0))
                        .code())
                .isEqualTo("Y");
        assertThat(refractory(thenRituximab(judged(DocumentedResponse.R, "2019-06-01"), 0))
                        .code())
                .isEqualTo("N");
        assertThat(refractory(thenRituximab(judged(DocumentedResponse.NR, "2019-05"), 0))
                        .code())
                .isEqualTo("Y");
        assertThat(refractory(thenRituximab(judged(DocumentedResponse.UNKNOWN, "2019-05"), 0)))
                .isEqualTo(new NotEvaluable<>(Reason.NO_DOCUMENTED_RESPONSE));
    }
}
