package org.itpregistry.outcome.response;

import static org.assertj.core.api.Assertions.assertThat;

import org.itpregistry.measure.Comparator;
import org.itpregistry.measure.DocumentedResponse;
import org.itpregistry.measure.SampleContext;
import org.itpregistry.measure.ShippedAgents;
import org.itpregistry.measure.TreatmentRole;
import org.itpregistry.outcome.Mode;
import org.itpregistry.outcome.NotEvaluable;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.Story;
import org.junit.jupiter.api.Test;

/** Responses as single papers count them, at the edges of their wording. */
class PublishedResponsesTest {
    private static Story on() {
        return Story.on(ShippedAgents.FOSTAMATINIB).count(0, 10);
    }

    @Test
    void arnold_asks_for_more_than_30_and_ends_with_the_first_failing_count_or_a_new_line() {
        var duration = new ArnoldDuration(Mode.AS_PUBLISHED);
        assertThat(new ArnoldResponse(Mode.AS_PUBLISHED)
                        .assess(on().counts(5, 30, 9, 31).course())
                        .code())
                .isEqualTo("9");
        assertThat(duration.assess(on().counts(5, 50, 50, 30).course()).code()).isEqualTo("45 EVENT");
        assertThat(duration.assess(on().counts(5, 50)
                                .treat(ShippedAgents.DANAZOL, TreatmentRole.SUBSEQUENT, 65, null)
                                .visit(100)
                                .course())
                        .code())
                .isEqualTo("60 EVENT");
        assertThat(new ArnoldRelapse(Mode.AS_PUBLISHED)
                        .assess(on().counts(5, 50, 60, 50).course())
                        .code())
                .isEqualTo("N");
    }

    @Test
    void a_later_line_is_judged_from_its_own_baseline() {
        Story story = on().counts(28, 20, 60, 39).treat(ShippedAgents.DANAZOL, TreatmentRole.SUBSEQUENT, 30, null);
        assertThat(new SubsequentResponse(Mode.AS_PUBLISHED)
                        .assess(story.course())
                        .code())
                .isEqualTo("N");
        assertThat(new SubsequentResponse(Mode.AS_PUBLISHED)
                        .assess(story.count(70, 40).course())
                        .code())
                .isEqualTo("Y");
        assertThat(new SubsequentResponse(Mode.AS_PUBLISHED).assess(on().course()))
                .isEqualTo(new NotEvaluable<>(Reason.NO_TREATMENT));
    }

    @Test
    void crickx_counts_exactly_100_as_response_and_more_as_complete() {
        var best = new CrickxResponse(Mode.AS_PUBLISHED);
        assertThat(best.assess(on().count(9, 100).course()).code()).isEqualTo("R");
        assertThat(best.assess(on().count(9, 101).course()).code()).isEqualTo("CR");
        assertThat(best.assess(Story.on(ShippedAgents.ROMIPLOSTIM).count(9, 100).course())
                        .code())
                .isEqualTo("NE");
        assertThat(new CrickxDuration(Mode.AS_PUBLISHED)
                        .assess(on().counts(9, 101, 40, 30, 50, 29).course())
                        .code())
                .isEqualTo("41 EVENT");
    }

    @Test
    void robak_counts_to_day_7_and_by_the_clock_where_it_is_known() {
        var response = RobakResponse.response(Mode.AS_PUBLISHED);
        assertThat(response.assess(on().count(7, 50).course()).code()).isEqualTo("7");
        assertThat(response.assess(on().counts(6, 49, 8, 90).course()).code()).isEmpty();
        assertThat(response.assess(on().count(8, 90).course())).isEqualTo(new NotEvaluable<>(Reason.NO_LATER_COUNT));
        Story timed = Story.of()
                .treat(
                        ShippedAgents.IVIG,
                        TreatmentRole.INDEX,
                        0,
                        1,
                        row -> row.startTime(java.time.LocalTime.of(8, 0)))
                .count(0, "07:00", Comparator.EQ, 60, SampleContext.VISIT)
                .count(1, "20:00", Comparator.EQ, 60, SampleContext.VISIT)
                .count(5, "08:00", Comparator.EQ, 49, SampleContext.VISIT);
        assertThat(response.assess(timed.course()).code()).isEqualTo("1.5");
        assertThat(new RobakDuration(Mode.AS_PUBLISHED).assess(timed.course()).code())
                .isEqualTo("3.5 EVENT");
    }

    @Test
    void two_thirds_of_the_visits_are_not_persistent() {
        var response = new PodolanczukResponse();
        assertThat(response.assess(on().counts(7, 51, 14, 51, 21, 50).course()).code())
                .isEqualTo("NON_SUSTAINED");
        assertThat(response.assess(on().counts(7, 51, 14, 51, 21, 51, 28, 50).course())
                        .code())
                .isEqualTo("PERSISTENT");
        assertThat(response.assess(on().counts(7, 50).course()).code()).isEqualTo("NONE");
        assertThat(response.assess(on().course())).isEqualTo(new NotEvaluable<>(Reason.NO_VISIT));
    }

    @Test
    void akbar_counts_on_treatment_only() {
        Story stopped = Story.of().treat(ShippedAgents.ROMIPLOSTIM, TreatmentRole.INDEX, 0, 20);
        assertThat(new AkbarResponse(Mode.AS_PUBLISHED)
                        .assess(stopped.counts(10, 50, 21, 90).course())
                        .code())
                .isEqualTo("N");
        assertThat(new AkbarResponse(Mode.AS_PUBLISHED)
                        .assess(stopped.count(20, 51).course())
                        .code())
                .isEqualTo("Y");
    }

    @Test
    void a_switch_is_judged_only_after_a_failure() {
        Story story = Story.of()
                .treat(
                        ShippedAgents.ROMIPLOSTIM,
                        TreatmentRole.PRIOR,
                        -100,
                        -10,
                        row -> row.documentedResponse(DocumentedResponse.NR))
                .treat(ShippedAgents.ELTROMBOPAG, TreatmentRole.INDEX, 0, null)
                .counts(0, 10, 10, 50, 20, 50);
        assertThat(new SwitchResponse(Mode.REGISTRY).assess(story.course()).code())
                .isEqualTo("Y");
        Story unknown = Story.of()
                .treat(ShippedAgents.ROMIPLOSTIM, TreatmentRole.PRIOR, -100, -10)
                .treat(ShippedAgents.ELTROMBOPAG, TreatmentRole.INDEX, 0, null);
        assertThat(new SwitchResponse(Mode.REGISTRY).assess(unknown.course()))
                .isEqualTo(new NotEvaluable<>(Reason.FIRST_DID_NOT_FAIL));
    }

    @Test
    void ash_takes_the_count_nearest_to_the_time_point_and_leaves_the_rest_open() {
        assertThat(AshResponse.early()
                        .assess(on().counts(5, 40, 8, 20).course())
                        .code())
                .isEqualTo("N");
        assertThat(AshResponse.early().assess(on().count(4, 40).course()))
                .isEqualTo(new NotEvaluable<>(Reason.NO_COUNT_IN_WINDOW));
        assertThat(AshResponse.initial()
                        .assess(on().counts(8, 20, 30, 30).course())
                        .code())
                .isEqualTo("Y");
        assertThat(AshResponse.remission().assess(on().count(365, 100).course()).code())
                .isEqualTo("N");
        assertThat(AshResponse.durable()
                        .assess(on().count(40, 12)
                                .treat(ShippedAgents.RITUXIMAB, TreatmentRole.SUBSEQUENT, 50, 71)
                                .visit(300)
                                .course())
                        .code())
                .isEqualTo("N");
    }

    @Test
    void a_sustained_count_stays_above_50_for_three_months_of_visits() {
        var sustained = new SustainedResponse();
        assertThat(sustained
                        .assess(on().counts(10, 51, 60, 51, 101, 51).course())
                        .code())
                .isEqualTo("Y");
        assertThat(sustained
                        .assess(on().counts(10, 51, 60, 50, 101, 51).course())
                        .code())
                .isEqualTo("N");
    }
}
