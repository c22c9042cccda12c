package org.itpregistry.outcome.disease;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.itpregistry.measure.Bleed;
import org.itpregistry.measure.BleedSite;
import org.itpregistry.measure.Dose;
import org.itpregistry.measure.DoseUnit;
import org.itpregistry.measure.ShippedAgents;
import org.itpregistry.measure.TreatmentRole;
import org.itpregistry.outcome.NotEvaluable;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.Story;
import org.junit.jupiter.api.Test;

class SevereItpTest {
    private static String severe(Story story) {
        return new SevereItp().assess(story.course()).code();
    }

    private static Story bledOn(int day) {
        return Story.of().bleed(BleedSite.GUM, 1, day, null);
    }

    private static Story intervened(int grade) {
        return Story.of()
                .with(person -> person.bleed(Bleed.row("B", Story.date(0), BleedSite.GUM, grade)
                        .interventionRequired(true)
                        .build()));
    }

    private static Story withDose(Story story, int start, Integer end, String milligrams) {
        return story.treat(
                ShippedAgents.ELTROMBOPAG,
                TreatmentRole.INDEX,
                start,
                end,
                row -> row.dose(Dose.of(new BigDecimal(milligrams), DoseUnit.MG_PER_DAY)));
    }

    @Test
    void bleeding_that_needed_an_intervention_is_severe_and_none_at_all_is_not() {
        assertThat(severe(intervened(1))).isEqualTo("Y");
        assertThat(severe(intervened(0))).isEqualTo("N");
        assertThat(severe(bledOn(0))).isEqualTo("N");
    }

    @Test
    void a_new_agent_answers_a_bleed_from_its_day_to_a_week_later() {
        assertThat(severe(bledOn(1).treat(ShippedAgents.IVIG, TreatmentRole.INDEX, 0, 0)))
                .isEqualTo("N");
        assertThat(severe(bledOn(0).treat(ShippedAgents.IVIG, TreatmentRole.INDEX, 0, 0)))
                .isEqualTo("Y");
        assertThat(severe(bledOn(-7).treat(ShippedAgents.IVIG, TreatmentRole.INDEX, 0, 0)))
                .isEqualTo("Y");
        assertThat(severe(bledOn(-8).treat(ShippedAgents.IVIG, TreatmentRole.INDEX, 0, 0)))
                .isEqualTo("N");
    }

    @Test
    void a_transfusion_or_a_documented_absence_of_bleeding_makes_nothing_severe() {
        assertThat(severe(bledOn(0).treat(ShippedAgents.PLATELET_TRANSFUSION, TreatmentRole.SUPPORTIVE, 0, 0)))
                .isEqualTo("N");
        assertThat(severe(Story.on(ShippedAgents.IVIG).bleed(BleedSite.ANY, 0, 0, 0)))
                .isEqualTo("N");
    }

    @Test
    void a_higher_dose_of_the_running_agent_answers_and_the_same_dose_does_not() {
        assertThat(severe(withDose(withDose(bledOn(0), -50, 2, "25"), 3, null, "50")))
                .isEqualTo("Y");
        assertThat(severe(withDose(withDose(bledOn(0), -50, 2, "25"), 3, null, "25")))
                .isEqualTo("N");
        assertThat(severe(withDose(
                        bledOn(0).treat(ShippedAgents.ELTROMBOPAG, TreatmentRole.INDEX, -50, 2), 3, null, "50")))
                .isEqualTo("N");
        assertThat(severe(withDose(bledOn(0), -50, 2, "25")
                        .treat(ShippedAgents.ELTROMBOPAG, TreatmentRole.INDEX, 3, null)))
                .isEqualTo("N");
    }

    @Test
    void an_agent_stopped_before_the_bleed_is_new_again() {
        Story stopped = bledOn(0).treat(ShippedAgents.IVIG, TreatmentRole.PRIOR, -50, -1);
        assertThat(severe(stopped.treat(ShippedAgents.IVIG, TreatmentRole.INDEX, 2, 3)))
                .isEqualTo("Y");
        Story running = bledOn(0).treat(ShippedAgents.IVIG, TreatmentRole.PRIOR, -50, 0);
        assertThat(severe(running.treat(ShippedAgents.IVIG, TreatmentRole.INDEX, 2, 3)))
                .isEqualTo("N");
    }

    @Test
    void two_rows_that_start_together_are_both_new() {
        assertThat(severe(bledOn(0)
                        .treat(ShippedAgents.IVIG, TreatmentRole.INDEX, 2, 3)
                        .treat(ShippedAgents.IVIG, TreatmentRole.INDEX, 2, 3)))
                .isEqualTo("Y");
    }

    @Test
    void another_agent_that_runs_on_does_not_make_the_answer_old() {
        assertThat(severe(Story.on(ShippedAgents.ELTROMBOPAG)
                        .bleed(BleedSite.GUM, 1, 10, null)
                        .treat(ShippedAgents.IVIG, TreatmentRole.RESCUE, 11, 12)))
                .isEqualTo("Y");
    }

    @Test
    void a_question_never_asked_has_no_answer() {
        assertThat(new SevereItp().assess(Story.on(ShippedAgents.IVIG).course()))
                .isEqualTo(new NotEvaluable<>(Reason.NO_BLEEDING_RECORD));
    }
}
