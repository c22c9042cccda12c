package org.itpregistry.outcome.response;

import static org.assertj.core.api.Assertions.assertThat;

import org.itpregistry.measure.BleedSite;
import org.itpregistry.measure.Comparator;
import org.itpregistry.measure.SampleContext;
import org.itpregistry.measure.ShippedAgents;
import org.itpregistry.measure.TreatmentRole;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Assessed;
import org.itpregistry.outcome.Mode;
import org.itpregistry.outcome.NotEvaluable;
import org.itpregistry.outcome.Onset;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.Remark;
import org.itpregistry.outcome.Story;
import org.itpregistry.outcome.descriptive.BaselineCount;
import org.junit.jupiter.api.Test;

class IwgResponseTest {
    private static final ResponseRules REGISTRY = ResponseRules.iwg(Mode.REGISTRY);

    private static String r(Story story) {
        return new IwgResponse(REGISTRY).assess(story.course()).code();
    }

    private static String cr(Story story) {
        return new IwgCompleteResponse(REGISTRY).assess(story.course()).code();
    }

    private static Answer<ResponseClass> best(Story story) {
        return new IwgOverallResponse(REGISTRY).assess(story.course());
    }

    private static Story on() {
        return Story.on(ShippedAgents.ELTROMBOPAG).count(0, 10);
    }

    @Test
    void six_days_apart_does_not_confirm_and_seven_do() {
        assertThat(cr(on().counts(7, 120, 13, 120))).isEmpty();
        assertThat(cr(on().counts(7, 120, 14, 120))).isEqualTo("7");
    }

    @Test
    void a_failing_count_between_starts_the_wait_anew() {
        assertThat(cr(on().counts(7, 120, 10, 99, 14, 120, 21, 100))).isEqualTo("14");
        assertThat(new IwgCompleteResponse(ResponseRules.iwg(Mode.AS_PUBLISHED))
                        .assess(on().counts(7, 120, 10, 99, 14, 120).course())
                        .code())
                .isEqualTo("7");
    }

    @Test
    void a_count_rejected_by_the_laboratory_is_no_count() {
        assertThat(cr(on().counts(7, 120, 14, 120).badCount(10, 20))).isEqualTo("7");
    }

    @Test
    void a_baseline_older_than_a_week_is_none() {
        assertThat(r(Story.on(ShippedAgents.ELTROMBOPAG).counts(-7, 10, 7, 40, 14, 40)))
                .isEqualTo("7");
        assertThat(new IwgResponse(REGISTRY)
                        .assess(Story.on(ShippedAgents.ELTROMBOPAG)
                                .counts(-8, 10, 7, 40, 14, 40)
                                .course()))
                .isEqualTo(new NotEvaluable<>(Reason.NO_BASELINE));
    }

    @Test
    void a_baseline_below_a_bound_is_doubled_from_the_bound() {
        Story story = Story.on(ShippedAgents.ELTROMBOPAG)
                .count(0, null, Comparator.LT, 20, SampleContext.VISIT)
                .counts(7, 39, 14, 40, 21, 40);
        assertThat(r(story)).isEqualTo("14");
    }

    @Test
    void a_baseline_above_a_bound_cannot_be_doubled() {
        Story story = Story.on(ShippedAgents.ELTROMBOPAG)
                .count(0, null, Comparator.GT, 20, SampleContext.VISIT)
                .counts(7, 120, 14, 120);
        assertThat(r(story)).isEqualTo("NE");
        assertThat(best(story).code()).isEqualTo("CR");
    }

    @Test
    void of_several_untimed_counts_on_day_0_the_lowest_is_baseline_and_none_is_later() {
        Story story = Story.on(ShippedAgents.ELTROMBOPAG).counts(0, 30, 0, 20, 7, 50, 14, 50);
        assertThat(r(story)).isEqualTo("7");
        assertThat(new BaselineCount().assess(story.course()).code()).isEqualTo("20");
    }

    @Test
    void a_response_on_the_day_the_next_line_starts_still_belongs_to_the_old_one() {
        Story story = on().counts(20, 50, 27, 50).treat(ShippedAgents.RITUXIMAB, TreatmentRole.SUBSEQUENT, 27, 48);
        assertThat(r(story)).isEqualTo("20");
        assertThat(r(on().counts(20, 50, 27, 50).treat(ShippedAgents.RITUXIMAB, TreatmentRole.SUBSEQUENT, 26, 48)))
                .isEmpty();
    }

    @Test
    void bleeding_that_ended_on_the_day_of_the_count_is_absent() {
        assertThat(r(on().counts(20, 50, 27, 50).bleed(BleedSite.GUM, 1, 10, 20)))
                .isEqualTo("20");
        assertThat(r(on().counts(20, 50, 27, 50, 34, 50).bleed(BleedSite.GUM, 1, 10, 21)))
                .isEqualTo("27");
        assertThat(r(on().counts(20, 50, 27, 50).bleed(BleedSite.OTHER, 0, 10, null)))
                .isEqualTo("20");
    }

    @Test
    void an_unasked_question_about_bleeding_is_remarked_upon() {
        Answer<Onset> unasked =
                new IwgResponse(REGISTRY).assess(on().counts(20, 50, 27, 50).course());
        assertThat(((Assessed<Onset>) unasked).evidence().remarks()).containsExactly(Remark.BLEEDING_NOT_ASSESSED);
        Answer<Onset> absent = new IwgResponse(REGISTRY)
                .assess(on().counts(20, 50, 27, 50)
                        .bleed(BleedSite.ANY, 0, 0, 0)
                        .course());
        assertThat(((Assessed<Onset>) absent).evidence().remarks()).isEmpty();
        assertThat(((Assessed<Onset>) absent).evidence().keys()).containsExactly("C3", "C4");
    }

    @Test
    void no_response_is_said_only_after_the_window_and_two_failing_counts() {
        assertThat(best(on().counts(30, 12, 60, 12)))
                .isEqualTo(new NotEvaluable<ResponseClass>(Reason.FOLLOW_UP_TOO_SHORT));
        assertThat(best(on().counts(30, 12, 90, 12)).code()).isEqualTo("NR");
        assertThat(best(on().counts(30, 12).visit(90)))
                .isEqualTo(new NotEvaluable<ResponseClass>(Reason.NOT_CONFIRMED));
        assertThat(best(on().counts(30, 12, 31, 12).treat(ShippedAgents.RITUXIMAB, TreatmentRole.SUBSEQUENT, 32, 60))
                        .code())
                .isEqualTo("NR");
        assertThat(best(on().visit(200))).isEqualTo(new NotEvaluable<ResponseClass>(Reason.NO_LATER_COUNT));
    }
}
