package org.itpregistry.outcome.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.itpregistry.measure.Dose;
import org.itpregistry.measure.DoseUnit;
import org.itpregistry.measure.ShippedAgents;
import org.itpregistry.measure.ShippedCauses;
import org.itpregistry.measure.TreatmentRole;
import org.itpregistry.outcome.Story;
import org.junit.jupiter.api.Test;

/** Eltrombopag from day 0; its dose in milligrams a day. */
class TpoRaAlertsTest {
    private static Story dosed(Story story, int start, Integer end, String milligrams) {
        return story.treat(
                ShippedAgents.ELTROMBOPAG,
                TreatmentRole.INDEX,
                start,
                end,
                row -> row.dose(Dose.of(new BigDecimal(milligrams), DoseUnit.MG_PER_DAY)));
    }

    private static String steady(Story story) {
        return new TpoRaSteadyAlert().assess(story.course()).code();
    }

    private static String hold(Story story) {
        return new TpoRaHoldAlert().assess(story.course()).code();
    }

    @Test
    void a_stop_is_abrupt_above_50_in_the_week_before() {
        assertThat(steady(dosed(Story.of(), 0, 20, "50").count(13, 51))).isEqualTo("1");
        assertThat(steady(dosed(Story.of(), 0, 20, "50").count(12, 51))).isEqualTo("0");
        assertThat(steady(dosed(Story.of(), 0, 20, "50").count(20, 50))).isEqualTo("0");
        assertThat(steady(dosed(Story.of(), 0, 20, "50").count(21, 90))).isEqualTo("0");
        assertThat(steady(dosed(Story.of(), 0, null, "50").count(20, 90))).isEqualTo("0");
    }

    @Test
    void a_dose_that_goes_on_the_next_day_or_was_lowered_before_was_not_stopped_at_once() {
        Story continued = dosed(dosed(Story.of(), 0, 20, "50"), 21, null, "50");
        assertThat(steady(continued.count(20, 90))).isEqualTo("0");
        Story paused = dosed(dosed(Story.of(), 0, 20, "50"), 22, null, "50");
        assertThat(steady(paused.count(20, 90))).isEqualTo("1");
        Story tapered = dosed(dosed(Story.of(), 0, 20, "50"), 21, 60, "25");
        assertThat(steady(tapered.count(60, 90))).isEqualTo("0");
        Story raised = dosed(dosed(Story.of(), 0, 20, "25"), 21, 60, "50");
        assertThat(steady(raised.count(60, 90))).isEqualTo("1");
    }

    @Test
    void two_changes_are_too_many_within_28_days_only() {
        assertThat(steady(dosed(dosed(dosed(Story.of(), 0, 9, "25"), 10, 36, "50"), 37, null, "25")))
                .isEqualTo("1");
        assertThat(steady(dosed(dosed(dosed(Story.of(), 0, 9, "25"), 10, 37, "50"), 38, null, "25")))
                .isEqualTo("0");
        assertThat(steady(dosed(dosed(dosed(Story.of(), 0, 9, "25"), 10, 19, "25"), 20, null, "50")))
                .isEqualTo("0");
        Story other = dosed(dosed(Story.of(), 0, 9, "25"), 10, null, "50")
                .treat(ShippedAgents.ROMIPLOSTIM, TreatmentRole.PRIOR, -20, -1)
                .treat(ShippedAgents.ROMIPLOSTIM, TreatmentRole.SUBSEQUENT, 12, null);
        assertThat(steady(other)).isEqualTo("0");
    }

    @Test
    void six_months_at_50_on_the_lowest_dose_may_be_held() {
        Story steady = dosed(Story.of(), 0, null, "25").counts(0, 50, 182, 50);
        assertThat(hold(steady)).isEqualTo("1");
        assertThat(hold(dosed(Story.of(), 0, null, "25").counts(0, 50, 181, 50)))
                .isEqualTo("0");
        assertThat(hold(dosed(Story.of(), 0, null, "25").counts(90, 49, 182, 50)))
                .isEqualTo("0");
        assertThat(hold(dosed(Story.of(), 0, null, "25").counts(-1, 20, 90, 50, 182, 50)))
                .isEqualTo("1");
        assertThat(hold(dosed(Story.of(), 0, null, "25").count(182, 90))).isEqualTo("0");
        assertThat(hold(Story.on(ShippedAgents.ELTROMBOPAG).counts(0, 50, 182, 50)))
                .isEqualTo("0");
    }

    @Test
    void a_dose_above_the_lowest_is_not_held() {
        Story higher = dosed(dosed(Story.of(), -100, -1, "25"), 0, null, "50").counts(0, 50, 182, 50);
        assertThat(hold(higher)).isEqualTo("0");
        Story otherAgent = dosed(Story.of(), 0, null, "25")
                .counts(0, 50, 182, 50)
                .treat(
                        ShippedAgents.PREDNISONE,
                        TreatmentRole.PRIOR,
                        -90,
                        -60,
                        row -> row.dose(Dose.of(BigDecimal.ONE, DoseUnit.MG_PER_DAY)));
        assertThat(hold(otherAgent)).isEqualTo("1");
    }

    @Test
    void counts_above_400_are_high_from_the_first_to_the_last_day() {
        Story story = Story.of()
                .treat(ShippedAgents.ELTROMBOPAG, TreatmentRole.INDEX, 0, 100)
                .counts(-1, 500, 0, 401, 50, 400, 100, 401, 101, 500);
        assertThat(new TpoRaHighAlert().assess(story.course()).code()).isEqualTo("2");
    }

    @Test
    void antibodies_are_known_by_cause_too() {
        Story cause = Story.on(ShippedAgents.ELTROMBOPAG).with(person -> person.secondaryCause(ShippedCauses.APS));
        assertThat(new TpoRaAntiphospholipidAlert().assess(cause.course()).code())
                .isEqualTo("1");
        Story other = Story.on(ShippedAgents.ELTROMBOPAG).with(person -> person.comorbidity("DIABETES"));
        assertThat(new TpoRaAntiphospholipidAlert().assess(other.course()).code())
                .isEqualTo("0");
    }
}
