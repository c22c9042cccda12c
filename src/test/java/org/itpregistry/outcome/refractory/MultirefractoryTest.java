package org.itpregistry.outcome.refractory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.itpregistry.measure.Agent;
import org.itpregistry.measure.DocumentedResponse;
import org.itpregistry.measure.NoSplenectomyReason;
import org.itpregistry.measure.PartialDate;
import org.itpregistry.measure.ShippedAgents;
import org.itpregistry.measure.TreatmentRole;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Assessed;
import org.itpregistry.outcome.NotEvaluable;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.Story;
import org.itpregistry.outcome.YesNo;
import org.junit.jupiter.api.Test;

/** No response to rituximab, romiplostim, eltrombopag and splenectomy, more than three months after diagnosis. */
class MultirefractoryTest {
    private static Story story() {
        return Story.on(ShippedAgents.MYCOPHENOLATE);
    }

    private static Story judged(Story story, Agent agent, DocumentedResponse verdict) {
        return story.treat(agent, TreatmentRole.PRIOR, -200, -150, row -> row.documentedResponse(verdict));
    }

    private static Story allFailed() {
        Story story = story();
        for (Agent agent : List.of(
                ShippedAgents.RITUXIMAB,
                ShippedAgents.ROMIPLOSTIM,
                ShippedAgents.ELTROMBOPAG,
                ShippedAgents.SPLENECTOMY)) {
            judged(story, agent, DocumentedResponse.NR);
        }
        return story;
    }

    private static Answer<YesNo> multirefractory(Story story) {
        return new MultirefractoryCrickx().assess(story.course());
    }

    @Test
    void all_four_must_have_failed() {
        Answer<YesNo> answer = multirefractory(allFailed());
        assertThat(answer.code()).isEqualTo("Y");
        assertThat(((Assessed<YesNo>) answer).evidence().rows()).hasSize(4);
        for (Agent agent : List.of(
                ShippedAgents.RITUXIMAB,
                ShippedAgents.ROMIPLOSTIM,
                ShippedAgents.ELTROMBOPAG,
                ShippedAgents.SPLENECTOMY)) {
            assertThat(multirefractory(judged(allFailed(), agent, DocumentedResponse.R))
                            .code())
                    .as(agent.code())
                    .isEqualTo("N");
        }
    }

    @Test
    void a_drug_never_given_has_not_failed_and_one_without_a_verdict_leaves_it_open() {
        Story without = story().with(person -> person.noSplenectomyReason(NoSplenectomyReason.PATIENT_REFUSAL));
        judged(without, ShippedAgents.RITUXIMAB, DocumentedResponse.NR);
        judged(without, ShippedAgents.ROMIPLOSTIM, DocumentedResponse.NR);
        assertThat(multirefractory(without).code()).isEqualTo("N");
        judged(without, ShippedAgents.ELTROMBOPAG, null);
        assertThat(multirefractory(without)).isEqualTo(new NotEvaluable<>(Reason.NO_DOCUMENTED_RESPONSE));
        judged(without, ShippedAgents.ELTROMBOPAG, DocumentedResponse.UNKNOWN);
        assertThat(multirefractory(without)).isEqualTo(new NotEvaluable<>(Reason.NO_DOCUMENTED_RESPONSE));
    }

    @Test
    void a_reason_against_splenectomy_does_not_excuse_one_that_worked() {
        Story worked = judged(allFailed(), ShippedAgents.SPLENECTOMY, DocumentedResponse.CR)
                .with(person -> person.noSplenectomyReason(NoSplenectomyReason.PATIENT_REFUSAL));
        assertThat(multirefractory(worked).code()).isEqualTo("N");
    }

    @Test
    void the_diagnosis_must_lie_three_months_back() {
        assertThat(multirefractory(allFailed().with(person -> person.diagnosis(PartialDate.parse("2019-10-06"))))
                        .code())
                .isEqualTo("Y");
        assertThat(multirefractory(allFailed().with(person -> person.diagnosis(PartialDate.parse("2019-10-07"))))
                        .code())
                .isEqualTo("N");
        assertThat(multirefractory(allFailed().with(person -> person.diagnosis(null))))
                .isEqualTo(new NotEvaluable<>(Reason.NO_DIAGNOSIS_DATE));
    }

    @Test
    void ito_asks_for_both_drugs_and_a_count_of_days_11_to_17() {
        for (int day : List.of(11, 17)) {
            assertThat(ito(day, 49)).isEqualTo("Y");
            assertThat(ito(day, 50)).isEqualTo("N");
        }
        assertThat(ito(10, 20)).isEqualTo("NE");
        assertThat(ito(18, 20)).isEqualTo("NE");
        Story nearer = Story.on(ShippedAgents.IVIG)
                .treat(ShippedAgents.PREDNISOLONE, TreatmentRole.INDEX, 0, 28)
                .counts(14, 50, 17, 49);
        assertThat(new ItoRefractory().assess(nearer.course()).code()).isEqualTo("N");
    }

    private static String ito(int day, int count) {
        return new ItoRefractory()
                .assess(Story.on(ShippedAgents.IVIG)
                        .treat(ShippedAgents.PREDNISOLONE, TreatmentRole.INDEX, 0, 28)
                        .count(day, count)
                        .course())
                .code();
    }

    @Test
    void prior_lines_are_those_begun_before_time_zero() {
        Story story = Story.on(ShippedAgents.ELTROMBOPAG)
                .treat(ShippedAgents.PREDNISONE, TreatmentRole.PRIOR, -1, 30)
                .treat(ShippedAgents.IVIG, TreatmentRole.PRIOR, 0, 0)
                .treat(ShippedAgents.RITUXIMAB, TreatmentRole.SUBSEQUENT, -5, 0);
        assertThat(new PriorTreatments().assess(story.course()).code()).isEqualTo("PREDNISONE");
    }
}
