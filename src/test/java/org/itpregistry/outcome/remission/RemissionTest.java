package org.itpregistry.outcome.remission;

import static org.assertj.core.api.Assertions.assertThat;

import org.itpregistry.measure.BleedSite;
import org.itpregistry.measure.PartialDate;
import org.itpregistry.measure.ShippedAgents;
import org.itpregistry.measure.TreatmentRole;
import org.itpregistry.outcome.Mode;
import org.itpregistry.outcome.NotEvaluable;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.Story;
import org.junit.jupiter.api.Test;

class RemissionTest {
    private static String srot(Story story) {
        return new SustainedRemission().assess(story.course()).code();
    }

    private static Story stopped() {
        return Story.of()
                .treat(ShippedAgents.ROMIPLOSTIM, TreatmentRole.INDEX, 0, 100)
                .counts(0, 10, 50, 90);
    }

    @Test
    void remission_off_treatment_needs_a_good_count_at_or_after_its_end() {
        assertThat(srot(stopped().count(279, 90))).isEqualTo("NE");
        assertThat(srot(stopped().counts(150, 90, 280, 30))).isEqualTo("Y");
        assertThat(srot(stopped().counts(150, 29, 280, 90))).isEqualTo("N");
        assertThat(srot(stopped().counts(300, 29))).isEqualTo("N");
    }

    @Test
    void running_treatment_rescue_and_bleeding_rule_it_out() {
        assertThat(srot(stopped().count(280, 90).treat(ShippedAgents.DANAZOL, TreatmentRole.SUBSEQUENT, 90, null)))
                .isEqualTo("N");
        assertThat(srot(stopped().count(280, 90).treat(ShippedAgents.IVIG, TreatmentRole.RESCUE, 280, 281)))
                .isEqualTo("N");
        assertThat(srot(stopped().count(280, 90).treat(ShippedAgents.IVIG, TreatmentRole.RESCUE, 281, 282)))
                .isEqualTo("Y");
        assertThat(srot(stopped().count(280, 90).bleed(BleedSite.GUM, 2, 200, 210)))
                .isEqualTo("N");
        assertThat(srot(stopped().count(280, 90).bleed(BleedSite.GUM, 1, 200, 210)))
                .isEqualTo("Y");
    }

    @Test
    void the_first_year_is_over_on_day_366_of_a_response() {
        var remission = new OneYearRemission(Mode.AS_PUBLISHED);
        Story responder = Story.on(ShippedAgents.RITUXIMAB).counts(0, 10, 20, 50);
        assertThat(remission.assess(responder.visit(385).course()))
                .isEqualTo(new NotEvaluable<>(Reason.FOLLOW_UP_TOO_SHORT));
        assertThat(remission.assess(responder.visit(386).course()).code()).isEqualTo("Y");
        assertThat(remission
                        .assess(Story.on(ShippedAgents.RITUXIMAB)
                                .counts(0, 10, 20, 12)
                                .course())
                        .code())
                .isEqualTo("N");
    }

    @Test
    void parc_asks_for_more_than_100_on_whatever_treatment() {
        Story story = Story.of().with(person -> person.diagnosis(Story.date(0)));
        assertThat(ParcRemission.at(12).assess(story.count(366, 101).course()).code())
                .isEqualTo("Y");
        assertThat(ParcRemission.at(24).assess(story.course()))
                .isEqualTo(new NotEvaluable<>(Reason.NO_COUNT_IN_WINDOW));
        Story vague = Story.of().with(person -> person.diagnosis(PartialDate.parse("2019")));
        assertThat(ParcRemission.at(6).assess(vague.course())).isEqualTo(new NotEvaluable<>(Reason.DATE_TOO_VAGUE));
    }

    @Test
    void relapse_after_splenectomy_starts_with_its_response() {
        Story story = Story.of()
                .count(-10, 10)
                .treat(ShippedAgents.SPLENECTOMY, TreatmentRole.INDEX, 0, 0)
                .counts(7, 150, 14, 150, 400, 20, 401, 15);
        assertThat(new SplenectomyRelapse(Mode.REGISTRY).assess(story.course()).code())
                .isEqualTo("393 EVENT");
    }
}
