package org.itpregistry.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import org.itpregistry.measure.AdverseEventCategory;
import org.itpregistry.measure.Comparator;
import org.itpregistry.measure.Relatedness;
import org.itpregistry.measure.SafetyEvent;
import org.itpregistry.measure.SampleContext;
import org.itpregistry.measure.ShippedAgents;
import org.itpregistry.measure.TreatmentRole;
import org.itpregistry.outcome.catalog.DefinitionChoice;
import org.itpregistry.outcome.catalog.OutcomeCatalog;
import org.itpregistry.outcome.descriptive.TargetCount;
import org.itpregistry.outcome.refractory.CorticosteroidDependence;
import org.itpregistry.outcome.refractory.ItoRefractory;
import org.itpregistry.outcome.refractory.IwgRefractory;
import org.itpregistry.outcome.response.AshResponse;
import org.itpregistry.outcome.response.ItoThreeYearResponse;
import org.itpregistry.outcome.response.IwgCompleteResponse;
import org.itpregistry.outcome.response.PodolanczukResponse;
import org.itpregistry.outcome.response.ResponseRules;
import org.itpregistry.outcome.response.RobakResponse;
import org.itpregistry.outcome.response.SustainedResponse;
import org.itpregistry.outcome.safety.FollowUpTime;
import org.junit.jupiter.api.Test;

/** What the second edition of the definitions decided. */
class SecondEditionTest {
    private static Story bound(Story story, int day, Comparator comparator, int giga) {
        return story.count(day, null, comparator, giga, SampleContext.VISIT);
    }

    private static Story started() {
        return Story.on(ShippedAgents.ROMIPLOSTIM).count(0, 10);
    }

    @Test
    void nobody_counted_is_not_evaluable() {
        var complete = new IwgCompleteResponse(ResponseRules.iwg(Mode.REGISTRY));
        assertThat(complete.assess(started().visit(90).course())).isEqualTo(new NotEvaluable<>(Reason.NO_LATER_COUNT));
        assertThat(complete.assess(started().course())).isEqualTo(new NotEvaluable<>(Reason.NOT_YET_OBSERVED));
        assertThat(complete.assess(started().count(5, 12).course()).code()).isEmpty();
        assertThat(complete.assess(started()
                        .treat(ShippedAgents.RITUXIMAB, TreatmentRole.SUBSEQUENT, 0, null)
                        .count(5, 120)
                        .course()))
                .isEqualTo(new NotEvaluable<>(Reason.NO_LATER_COUNT));
    }

    @Test
    void robak_needs_a_count_in_the_first_week() {
        var response = RobakResponse.response(Mode.AS_PUBLISHED);
        assertThat(response.assess(started().count(8, 90).course()))
                .isEqualTo(new NotEvaluable<>(Reason.NO_LATER_COUNT));
        assertThat(response.assess(started().counts(7, 40, 8, 90).course()).code())
                .isEmpty();
    }

    @Test
    void one_count_that_does_not_decide_leaves_the_answer_open() {
        var open = new NotEvaluable<>(Reason.COUNT_OPEN);
        assertThat(AshResponse.early()
                        .assess(bound(started(), 7, Comparator.LT, 50).course()))
                .isEqualTo(open);
        assertThat(AshResponse.early()
                        .assess(bound(started(), 7, Comparator.LT, 20).course())
                        .code())
                .isEqualTo("N");
        Story ito = Story.of()
                .treat(ShippedAgents.IVIG, TreatmentRole.INDEX, 0, 1)
                .treat(ShippedAgents.PREDNISOLONE, TreatmentRole.INDEX, 0, 20);
        assertThat(new ItoRefractory().assess(bound(ito, 14, Comparator.GT, 30).course()))
                .isEqualTo(open);
        assertThat(new TargetCount()
                        .assess(bound(Story.of(), 5, Comparator.LT, 40).course()))
                .isEqualTo(open);
        assertThat(new PodolanczukResponse()
                        .assess(bound(started().visit(90), 20, Comparator.GT, 40)
                                .course()))
                .isEqualTo(open);
    }

    @Test
    void a_count_that_does_not_decide_breaks_no_run() {
        Story kept = bound(started().counts(10, 60), 60, Comparator.GT, 40).count(110, 60);
        assertThat(new SustainedResponse().assess(kept.course()).code()).isEqualTo("Y");
        assertThat(new SustainedResponse()
                        .assess(started().counts(10, 60, 60, 40, 110, 60).course())
                        .code())
                .isEqualTo("N");
    }

    @Test
    void time_begins_for_nobody_who_was_not_seen_after_the_start() {
        var notYet = new NotEvaluable<>(Reason.NOT_YET_OBSERVED);
        assertThat(new FollowUpTime().assess(started().visit(0).course())).isEqualTo(notYet);
        assertThat(new FollowUpTime().assess(Story.on(ShippedAgents.IVIG).course()))
                .isEqualTo(notYet);
        assertThat(new FollowUpTime().assess(started().visit(1).course()).code())
                .isEqualTo("1 CENSORED");
        assertThat(new ItoThreeYearResponse()
                        .assess(Story.of()
                                .with(person -> person.diagnosis(Story.date(9)))
                                .count(9, 120)
                                .course()))
                .isEqualTo(notYet);
    }

    @Test
    void refractory_is_who_had_neither_a_complete_response_nor_a_response() {
        Story high = Story.of()
                .count(-3, 60)
                .treat(ShippedAgents.SPLENECTOMY, TreatmentRole.INDEX, 0, 0)
                .treat(ShippedAgents.PREDNISONE, TreatmentRole.SUBSEQUENT, 400, null);
        // 110 is no doubling of 60, and is a complete response
        assertThat(new IwgRefractory(Mode.REGISTRY)
                        .assess(high.counts(10, 110, 20, 110, 390, 115).course())
                        .code())
                .isEqualTo("Y"); // its end by the next line counts as loss
        Story lasting = Story.of()
                .count(-3, 60)
                .treat("S", ShippedAgents.SPLENECTOMY, TreatmentRole.PRIOR, 0, 0)
                .treat(ShippedAgents.PREDNISONE, TreatmentRole.PRIOR, -2, null);
        assertThat(new IwgRefractory(Mode.REGISTRY)
                        .assess(lasting.counts(10, 110, 20, 110, 390, 115).course())
                        .code())
                .isEqualTo("N");
    }

    @Test
    void a_count_of_a_pause_was_not_held_on_corticosteroids() {
        Story pause = Story.of()
                .treat("A", ShippedAgents.PREDNISONE, TreatmentRole.PRIOR, 0, 30)
                .treat("B", ShippedAgents.PREDNISONE, TreatmentRole.PRIOR, 40, 70);
        assertThat(new CorticosteroidDependence()
                        .assess(pause.counts(35, 60, 38, 9).course())
                        .code())
                .isEqualTo("N");
        assertThat(new CorticosteroidDependence()
                        .assess(pause.counts(50, 60).course())
                        .code())
                .isEqualTo("Y");
    }

    @Test
    void severe_events_can_be_counted_among_the_related_ones() {
        Story story = started().visit(60).with(person -> person.adverseEvent(event("A1", Relatedness.POSSIBLE))
                .adverseEvent(event("A2", Relatedness.NOT_RELATED))
                .adverseEvent(event("A3", null)));
        DefinitionChoice any = DefinitionChoice.of("AE-SEVERE", Mode.AS_PUBLISHED);
        assertThat(code(any, story)).isEqualTo("3");
        assertThat(code(any.with("relatedness", "RELATED_OR_POSSIBLE"), story)).isEqualTo("1");
    }

    private static String code(DefinitionChoice choice, Story story) {
        return ((PersonDefinition<?>) OutcomeCatalog.choose(choice))
                .assess(story.course())
                .code();
    }

    private static SafetyEvent event(String key, Relatedness relatedness) {
        return SafetyEvent.row(key, Story.date(5), "THROMBOSIS", AdverseEventCategory.THROMBOEMBOLIC)
                .ctcaeGrade(3)
                .relatedness(relatedness)
                .build();
    }
}
