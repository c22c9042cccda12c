package org.itpregistry.outcome.refractory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.itpregistry.measure.Agent;
import org.itpregistry.measure.DocumentedResponse;
import org.itpregistry.measure.NoSplenectomyReason;
import org.itpregistry.measure.ShippedAgents;
import org.itpregistry.measure.TreatmentRole;
import org.itpregistry.outcome.Mode;
import org.itpregistry.outcome.NotEvaluable;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.Story;
import org.junit.jupiter.api.Test;

/** Rival meanings of refractory, and dependence on corticosteroids. */
class RefractoryTest {
    private static final IwgRefractory IWG = new IwgRefractory(Mode.REGISTRY);

    private static Story splenectomised() {
        return Story.of()
                .treat(
                        ShippedAgents.PREDNISONE,
                        TreatmentRole.PRIOR,
                        -300,
                        -250,
                        row -> row.documentedResponse(DocumentedResponse.NR))
                .count(-301, 10)
                .treat(ShippedAgents.SPLENECTOMY, TreatmentRole.PRIOR, -100, -100);
    }

    @Test
    void splenectomy_must_fail_and_treatment_still_be_needed() {
        Story failed = splenectomised().counts(-90, 12, -80, 12);
        assertThat(IWG.assess(failed.course()).code()).isEqualTo("N");
        assertThat(IWG.assess(failed.treat(ShippedAgents.ROMIPLOSTIM, TreatmentRole.INDEX, 0, null)
                                .course())
                        .code())
                .isEqualTo("Y");
    }

    @Test
    void a_splenectomy_without_counts_is_judged_by_the_clinician_or_not_at_all() {
        Story unknown = splenectomised().treat(ShippedAgents.ROMIPLOSTIM, TreatmentRole.INDEX, -99, null);
        assertThat(IWG.assess(unknown.course())).isEqualTo(new NotEvaluable<>(Reason.NO_DOCUMENTED_RESPONSE));
        Story documented = Story.of()
                .treat(
                        ShippedAgents.SPLENECTOMY,
                        TreatmentRole.PRIOR,
                        -100,
                        -100,
                        row -> row.documentedResponse(DocumentedResponse.TRANSIENT))
                .treat(ShippedAgents.ROMIPLOSTIM, TreatmentRole.INDEX, 0, null);
        assertThat(IWG.assess(documented.course()).code()).isEqualTo("Y");
    }

    @Test
    void without_splenectomy_nobody_is_refractory_by_iwg_but_may_be_by_the_digest() {
        Story story = Story.of()
                .counts(-200, 10, -190, 12, -170, 12)
                .treat(ShippedAgents.PREDNISONE, TreatmentRole.PRIOR, -200, -170)
                .treat(ShippedAgents.ELTROMBOPAG, TreatmentRole.INDEX, -160, null);
        assertThat(IWG.assess(story.course()).code()).isEqualTo("N");
        assertThat(new GuidelineRefractory(Mode.REGISTRY).assess(story.course()).code())
                .isEqualTo("Y");
    }

    @Test
    void of_two_counts_equally_near_to_day_14_the_later_decides() {
        Story story = Story.of()
                .treat(ShippedAgents.IVIG, TreatmentRole.INDEX, 0, 1)
                .treat(ShippedAgents.PREDNISOLONE, TreatmentRole.INDEX, 0, 28)
                .counts(13, 90, 15, 49);
        assertThat(new ItoRefractory().assess(story.course()).code()).isEqualTo("Y");
        assertThat(new ItoRefractory().assess(story.count(14, 50).course()).code())
                .isEqualTo("N");
        assertThat(new ItoRefractory()
                        .assess(Story.on(ShippedAgents.IVIG).count(14, 10).course()))
                .isEqualTo(new NotEvaluable<>(Reason.INDEX_LACKS_AGENTS));
    }

    @Test
    void refusing_splenectomy_counts_as_a_reason_against_it() {
        Story story = Story.on(ShippedAgents.MYCOPHENOLATE);
        for (Agent drug : List.of(ShippedAgents.RITUXIMAB, ShippedAgents.ROMIPLOSTIM, ShippedAgents.ELTROMBOPAG)) {
            story.treat(drug, TreatmentRole.PRIOR, -200, -150, row -> row.documentedResponse(DocumentedResponse.NR));
        }
        assertThat(new MultirefractoryCrickx().assess(story.course()).code()).isEqualTo("N");
        story.with(person -> person.noSplenectomyReason(NoSplenectomyReason.PATIENT_REFUSAL));
        assertThat(new MultirefractoryCrickx().assess(story.course()).code()).isEqualTo("Y");
    }

    @Test
    void repeated_courses_of_one_agent_are_one_prior_treatment_and_transfusions_none() {
        Story story = Story.on(ShippedAgents.ELTROMBOPAG)
                .treat(ShippedAgents.PREDNISONE, TreatmentRole.PRIOR, -200, -150)
                .treat(ShippedAgents.PREDNISONE, TreatmentRole.PRIOR, -100, -50)
                .treat(ShippedAgents.SPLENECTOMY, TreatmentRole.PRIOR, -40, -40)
                .treat(ShippedAgents.PLATELET_TRANSFUSION, TreatmentRole.PRIOR, -40, -40);
        assertThat(new PriorTreatments().assess(story.course()).code()).isEqualTo("PREDNISONE|SPLENECTOMY");
    }

    @Test
    void dependence_needs_sixty_days_and_a_count_held_on_them() {
        assertThat(dependent(Story.of()
                        .treat(ShippedAgents.PREDNISONE, TreatmentRole.INDEX, 0, 59)
                        .count(30, 40)))
                .isEqualTo("N");
        assertThat(dependent(Story.of()
                        .treat(ShippedAgents.PREDNISONE, TreatmentRole.INDEX, 0, 60)
                        .count(30, 40)))
                .isEqualTo("Y");
        assertThat(dependent(Story.of()
                        .treat(ShippedAgents.PREDNISONE, TreatmentRole.INDEX, 0, 60)
                        .count(30, 29)))
                .isEqualTo("N");
    }

    @Test
    void repeated_courses_are_dependence_when_a_low_count_stands_before_the_restart() {
        Story again = Story.of()
                .treat(ShippedAgents.PREDNISONE, TreatmentRole.INDEX, 0, 30)
                .treat(ShippedAgents.DEXAMETHASONE, TreatmentRole.SUBSEQUENT, 58, 70)
                .count(20, 40);
        assertThat(dependent(again)).isEqualTo("N");
        assertThat(dependent(again.count(50, 20))).isEqualTo("Y");
    }

    private static String dependent(Story story) {
        return new CorticosteroidDependence().assess(story.course()).code();
    }

    @Test
    void every_documented_corticosteroid_must_have_failed() {
        Story story = Story.of()
                .treat(
                        ShippedAgents.PREDNISONE,
                        TreatmentRole.PRIOR,
                        -200,
                        -150,
                        row -> row.documentedResponse(DocumentedResponse.NR))
                .treat(ShippedAgents.DEXAMETHASONE, TreatmentRole.PRIOR, -100, -97);
        assertThat(new CorticosteroidRefractory().assess(story.course()).code()).isEqualTo("Y");
        story.treat(
                ShippedAgents.PREDNISOLONE,
                TreatmentRole.PRIOR,
                -90,
                -60,
                row -> row.documentedResponse(DocumentedResponse.R));
        assertThat(new CorticosteroidRefractory().assess(story.course()).code()).isEqualTo("N");
    }
}
