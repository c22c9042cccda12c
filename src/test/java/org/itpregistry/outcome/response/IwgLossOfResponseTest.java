package org.itpregistry.outcome.response;

import static org.assertj.core.api.Assertions.assertThat;

import org.itpregistry.measure.BleedSite;
import org.itpregistry.measure.ShippedAgents;
import org.itpregistry.measure.TreatmentRole;
import org.itpregistry.outcome.Mode;
import org.itpregistry.outcome.NotEvaluable;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.Story;
import org.junit.jupiter.api.Test;

class IwgLossOfResponseTest {
    private static final ResponseRules REGISTRY = ResponseRules.iwg(Mode.REGISTRY);

    private static Story responder() {
        return Story.on(ShippedAgents.ELTROMBOPAG).counts(0, 10, 10, 120, 20, 120);
    }

    private static String lossOfR(Story story) {
        return IwgLossOfResponse.ofResponse(REGISTRY).assess(story.course()).code();
    }

    private static String duration(Story story) {
        return new IwgDurationOfResponse(REGISTRY).assess(story.course()).code();
    }

    @Test
    void a_second_failing_count_confirms_the_first() {
        assertThat(lossOfR(responder().counts(50, 20, 51, 20))).isEqualTo("50 CONFIRMED");
    }

    @Test
    void a_good_count_between_two_failing_ones_keeps_the_response() {
        assertThat(lossOfR(responder().counts(50, 20, 60, 80, 70, 20))).isEqualTo("70 UNCONFIRMED");
        assertThat(lossOfR(responder().counts(50, 20, 60, 80))).isEmpty();
    }

    @Test
    void a_count_raised_by_transfusion_does_not_keep_the_response() {
        Story story = responder()
                .counts(50, 20, 52, 80, 60, 20)
                .treat(ShippedAgents.PLATELET_TRANSFUSION, TreatmentRole.SUPPORTIVE, 51, 51);
        assertThat(lossOfR(story)).isEqualTo("50 CONFIRMED");
    }

    @Test
    void a_new_line_ends_the_response_on_its_first_day() {
        assertThat(lossOfR(responder().count(60, 80).treat(ShippedAgents.RITUXIMAB, TreatmentRole.SUBSEQUENT, 50, 71)))
                .isEqualTo("50 NEW_TREATMENT");
        assertThat(lossOfR(responder().count(48, 20).treat(ShippedAgents.IVIG, TreatmentRole.RESCUE, 50, 51)))
                .isEqualTo("48 CONFIRMED");
    }

    @Test
    void bleeding_on_the_day_of_a_good_count_is_loss() {
        assertThat(lossOfR(responder().counts(50, 80, 55, 80).bleed(BleedSite.GUM, 2, 49, 60)))
                .isEqualTo("50 CONFIRMED");
    }

    @Test
    void complete_response_is_lost_below_100_while_response_lasts() {
        Story story = responder().counts(50, 60, 60, 60);
        assertThat(IwgLossOfResponse.ofComplete(REGISTRY).assess(story.course()).code())
                .isEqualTo("50 CONFIRMED");
        assertThat(lossOfR(story)).isEmpty();
    }

    @Test
    void without_a_response_there_is_nothing_to_lose() {
        assertThat(IwgLossOfResponse.ofResponse(REGISTRY)
                        .assess(Story.on(ShippedAgents.ELTROMBOPAG)
                                .counts(0, 10, 10, 12)
                                .course()))
                .isEqualTo(new NotEvaluable<>(Reason.NO_RESPONSE));
    }

    @Test
    void a_response_lasts_from_its_first_count_to_loss_or_last_contact() {
        assertThat(duration(responder().counts(50, 20, 51, 20))).isEqualTo("40 EVENT");
        assertThat(duration(responder().visit(110))).isEqualTo("100 CENSORED");
    }

    @Test
    void time_in_response_counts_a_value_for_90_days_at_most() {
        assertThat(new IwgTimeInResponse(REGISTRY)
                        .assess(responder().visit(220).course())
                        .code())
                .isEqualTo("100/220");
    }
}
