package org.itpregistry.outcome.response;

import static org.assertj.core.api.Assertions.assertThat;

import org.itpregistry.measure.BleedSite;
import org.itpregistry.measure.Comparator;
import org.itpregistry.measure.SampleContext;
import org.itpregistry.measure.ShippedAgents;
import org.itpregistry.measure.TreatmentRole;
import org.itpregistry.outcome.Mode;
import org.itpregistry.outcome.NotEvaluable;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.Story;
import org.itpregistry.outcome.remission.OneYearRemission;
import org.junit.jupiter.api.Test;

/** The edges of a response: its own day, the day of the next treatment, and baselines that make R harder than CR. */
class LossEdgesTest {
    private static final ResponseRules REGISTRY = ResponseRules.iwg(Mode.REGISTRY);

    private static Story responder() {
        return Story.on(ShippedAgents.ELTROMBOPAG).counts(0, 10, 10, 120, 20, 120);
    }

    private static Story timed(Story story, int day, String time, int giga) {
        return story.count(day, time, Comparator.EQ, giga, SampleContext.VISIT);
    }

    private static String lossOfR(Story story) {
        return IwgLossOfResponse.ofResponse(REGISTRY).assess(story.course()).code();
    }

    private static String duration(Story story) {
        return new IwgDurationOfResponse(REGISTRY).assess(story.course()).code();
    }

    private static String timeIn(Story story) {
        return new IwgTimeInResponse(REGISTRY).assess(story.course()).code();
    }

    @Test
    void two_failing_counts_of_one_day_do_not_confirm_each_other() {
        Story oneDay = timed(timed(responder(), 50, "08:00", 20), 50, "20:00", 20);
        assertThat(lossOfR(oneDay)).isEqualTo("50 UNCONFIRMED");
        assertThat(lossOfR(oneDay.count(51, 20))).isEqualTo("50 CONFIRMED");
    }

    @Test
    void exactly_thirty_and_exactly_twice_the_baseline_keep_the_response() {
        assertThat(lossOfR(responder().counts(50, 30, 60, 30))).isEmpty();
        Story twenty = Story.on(ShippedAgents.ELTROMBOPAG).counts(0, 20, 10, 120, 20, 120);
        assertThat(lossOfR(twenty.counts(50, 40))).isEmpty();
        assertThat(lossOfR(twenty.counts(60, 39))).isEqualTo("60 UNCONFIRMED");
    }

    @Test
    void a_count_below_an_open_bound_neither_loses_nor_restores_a_response() {
        Story open = responder().count(50, null, Comparator.LT, 50, SampleContext.VISIT);
        assertThat(lossOfR(open)).isEmpty();
        assertThat(lossOfR(responder()
                        .count(49, 20)
                        .count(50, null, Comparator.LT, 50, SampleContext.VISIT)
                        .count(51, 20)))
                .isEqualTo("49 CONFIRMED");
        assertThat(lossOfR(responder().count(50, null, Comparator.LT, 30, SampleContext.VISIT)))
                .isEqualTo("50 UNCONFIRMED");
    }

    @Test
    void a_failing_count_on_the_day_of_rescue_is_loss_and_a_later_one_is_not_asked() {
        assertThat(lossOfR(responder().count(50, 20).treat(ShippedAgents.IVIG, TreatmentRole.RESCUE, 50, 51)))
                .isEqualTo("50 CONFIRMED");
        assertThat(lossOfR(responder().count(51, 20).treat(ShippedAgents.IVIG, TreatmentRole.RESCUE, 50, 51)))
                .isEqualTo("50 NEW_TREATMENT");
    }

    @Test
    void rescue_before_the_response_and_platelets_after_it_do_not_end_it() {
        assertThat(lossOfR(responder()
                        .treat(ShippedAgents.ELTROMBOPAG, TreatmentRole.RESCUE, 9, 9)
                        .treat(ShippedAgents.PLATELET_TRANSFUSION, TreatmentRole.SUPPORTIVE, 60, 60)
                        .treat(ShippedAgents.ACETAMINOPHEN, TreatmentRole.CONCOMITANT, 60, 60)))
                .isEmpty();
    }

    @Test
    void a_complete_response_from_a_high_baseline_is_kept_until_it_falls_below_100() {
        Story high = Story.on(ShippedAgents.ELTROMBOPAG).counts(0, 60, 10, 110, 20, 110);
        assertThat(new IwgOverallResponse(REGISTRY).assess(high.course()).code())
                .isEqualTo("CR");
        assertThat(duration(high.visit(100))).isEqualTo("90 CENSORED");
        assertThat(duration(high.counts(120, 100, 130, 99))).isEqualTo("120 EVENT");
        assertThat(timeIn(Story.on(ShippedAgents.ELTROMBOPAG).counts(0, 60, 10, 110, 20, 110, 30, 99)))
                .isEqualTo("20/30");
    }

    @Test
    void a_complete_response_without_a_baseline_is_kept_until_it_falls_below_100() {
        Story none = Story.on(ShippedAgents.ELTROMBOPAG).counts(10, 110, 20, 110);
        assertThat(duration(none.count(50, 99))).isEqualTo("40 EVENT");
        assertThat(IwgLossOfResponse.ofResponse(REGISTRY).assess(none.course()))
                .isEqualTo(new NotEvaluable<>(Reason.NO_BASELINE));
        assertThat(IwgLossOfResponse.ofComplete(REGISTRY).assess(none.course()).code())
                .isEqualTo("50 UNCONFIRMED");
        assertThat(new IwgTimeInResponse(REGISTRY).assess(none.course()))
                .isEqualTo(new NotEvaluable<>(Reason.NO_BASELINE));
    }

    @Test
    void of_both_grades_the_earlier_one_begins_the_response() {
        assertThat(duration(Story.on(ShippedAgents.ELTROMBOPAG)
                        .counts(0, 10, 10, 50, 20, 120, 30, 120)
                        .visit(60)))
                .isEqualTo("50 CENSORED");
    }

    @Test
    void a_new_line_on_the_day_of_a_single_count_response_ends_it_at_once() {
        Story moved = Story.on(ShippedAgents.RITUXIMAB)
                .counts(0, 10, 20, 80)
                .treat(ShippedAgents.DANAZOL, TreatmentRole.SUBSEQUENT, 20, null)
                .visit(800);
        assertThat(new OneYearRemission(Mode.AS_PUBLISHED)
                        .assess(moved.course())
                        .code())
                .isEqualTo("N");
    }

    @Test
    void a_later_count_of_the_same_day_ends_a_response_reached_by_one_count() {
        Story oneDay = timed(timed(Story.on(ShippedAgents.ELTROMBOPAG).count(0, 10), 10, "08:00", 60), 10, "20:00", 20);
        assertThat(new ArnoldDuration(Mode.AS_PUBLISHED).assess(oneDay.course()).code())
                .isEqualTo("0 EVENT");
        assertThat(new CrickxDuration(Mode.AS_PUBLISHED).assess(oneDay.course()).code())
                .isEqualTo("0.5 EVENT");
        Story before = timed(timed(Story.on(ShippedAgents.ELTROMBOPAG).count(0, 10), 10, "08:00", 20), 10, "20:00", 60);
        assertThat(new CrickxDuration(Mode.AS_PUBLISHED)
                        .assess(before.visit(30).course())
                        .code())
                .isEqualTo("20 CENSORED");
    }

    @Test
    void the_time_in_response_ends_with_bleeding_or_a_low_count_even_after_rescue() {
        assertThat(timeIn(responder().count(30, 20).visit(60))).isEqualTo("20/60");
        assertThat(timeIn(responder()
                        .count(30, 120)
                        .bleed(BleedSite.GUM, 1, 25, null)
                        .visit(60)))
                .isEqualTo("20/60");
        assertThat(timeIn(responder()
                        .count(30, 20)
                        .treat(ShippedAgents.IVIG, TreatmentRole.RESCUE, 29, 29)
                        .visit(60)))
                .isEqualTo("20/60");
        assertThat(timeIn(responder()
                        .counts(25, 20, 30, 200)
                        .treat(ShippedAgents.IVIG, TreatmentRole.RESCUE, 29, 29)
                        .visit(60)))
                .isEqualTo("15/60");
        assertThat(new IwgTimeInResponse(REGISTRY)
                        .assess(Story.on(ShippedAgents.IVIG).count(0, 10).course()))
                .isEqualTo(new NotEvaluable<>(Reason.NO_LATER_COUNT));
    }
}
