package org.itpregistry.outcome.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.itpregistry.measure.BleedSite;
import org.itpregistry.measure.Dose;
import org.itpregistry.measure.DoseUnit;
import org.itpregistry.measure.PregnancyFacts;
import org.itpregistry.measure.Recorded;
import org.itpregistry.measure.Sex;
import org.itpregistry.measure.ShippedAgents;
import org.itpregistry.measure.StopReason;
import org.itpregistry.measure.TreatmentPeriod;
import org.itpregistry.measure.TreatmentRole;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Story;
import org.junit.jupiter.api.Test;

/** Notes on what was recorded; each alert once against its text and once within it. */
class AlertsTest {
    private static String notes(Alert alert, Story story) {
        return alert.assess(story.course()).code();
    }

    private static TreatmentPeriod.Builder dose(TreatmentPeriod.Builder row, String amount, DoseUnit unit) {
        return row.dose(Dose.of(new BigDecimal(amount), unit));
    }

    @Test
    void corticosteroids_longer_than_six_weeks_are_noticed_and_than_eight_alerted() {
        var alert = new CorticosteroidDurationAlert();
        assertThat(notes(alert, Story.of().treat(ShippedAgents.PREDNISONE, TreatmentRole.INDEX, 0, 42)))
                .isEqualTo("0");
        Answer<GuidelineNotes> eight = alert.assess(Story.of()
                .treat(ShippedAgents.PREDNISONE, TreatmentRole.INDEX, 0, 57)
                .course());
        assertThat(eight.finding().orElseThrow().notes()).singleElement().satisfies(note -> {
            assertThat(note.level()).isEqualTo(GuidelineNotes.Level.ALERT);
            assertThat(note).hasToString("recorded against \"" + alert.guidelineText() + "\": T1");
        });
    }

    @Test
    void a_second_course_of_corticosteroids_is_on_demand() {
        Story story = Story.of().treat(ShippedAgents.PREDNISONE, TreatmentRole.INDEX, 0, 30);
        assertThat(notes(new CorticosteroidOnDemandAlert(), story)).isEqualTo("0");
        story.treat(ShippedAgents.PREDNISONE, TreatmentRole.SUBSEQUENT, 90, 100);
        assertThat(notes(new CorticosteroidOnDemandAlert(), story)).isEqualTo("1");
    }

    @Test
    void splenectomy_comes_after_a_tpo_ra() {
        Story story = Story.of().treat(ShippedAgents.SPLENECTOMY, TreatmentRole.INDEX, 0, 0);
        assertThat(notes(new SplenectomyOrderAlert(), story)).isEqualTo("1");
        assertThat(notes(new AspleniaAlert(), story)).isEqualTo("1");
        story.treat(ShippedAgents.ROMIPLOSTIM, TreatmentRole.PRIOR, -90, -9);
        assertThat(notes(new SplenectomyOrderAlert(), story)).isEqualTo("0");
    }

    @Test
    void a_start_at_30_without_bleeding_treats_the_count_alone() {
        assertThat(notes(new CountOnlyAlert(), Story.on(ShippedAgents.IVIG).count(0, 30)))
                .isEqualTo("1");
        assertThat(notes(new CountOnlyAlert(), Story.on(ShippedAgents.IVIG).count(0, 29)))
                .isEqualTo("0");
        assertThat(notes(
                        new CountOnlyAlert(),
                        Story.on(ShippedAgents.IVIG).count(0, 30).bleed(BleedSite.GUM, 1, -1, 5)))
                .isEqualTo("0");
    }

    @Test
    void a_dose_raised_above_50_is_more_than_the_goal() {
        Story story = Story.of()
                .treat(
                        ShippedAgents.ELTROMBOPAG,
                        TreatmentRole.INDEX,
                        0,
                        20,
                        row -> dose(row, "25", DoseUnit.MG_PER_DAY))
                .treat(
                        ShippedAgents.ELTROMBOPAG,
                        TreatmentRole.INDEX,
                        21,
                        null,
                        row -> dose(row, "50", DoseUnit.MG_PER_DAY))
                .count(20, 51);
        assertThat(notes(new OvertreatmentAlert(), story)).isEqualTo("1");
    }

    @Test
    void a_tpo_ra_is_neither_stopped_at_once_nor_changed_twice_a_month() {
        Story abrupt = Story.of()
                .treat(
                        ShippedAgents.ELTROMBOPAG,
                        TreatmentRole.INDEX,
                        0,
                        20,
                        row -> dose(row, "50", DoseUnit.MG_PER_DAY))
                .count(20, 51);
        assertThat(notes(new TpoRaSteadyAlert(), abrupt)).isEqualTo("1");
        Story changed = Story.of()
                .treat(
                        ShippedAgents.ELTROMBOPAG,
                        TreatmentRole.INDEX,
                        0,
                        10,
                        row -> dose(row, "25", DoseUnit.MG_PER_DAY))
                .treat(
                        ShippedAgents.ELTROMBOPAG,
                        TreatmentRole.INDEX,
                        11,
                        20,
                        row -> dose(row, "50", DoseUnit.MG_PER_DAY))
                .treat(
                        ShippedAgents.ELTROMBOPAG,
                        TreatmentRole.INDEX,
                        21,
                        null,
                        row -> dose(row, "75", DoseUnit.MG_PER_DAY));
        assertThat(notes(new TpoRaSteadyAlert(), changed)).isEqualTo("1");
    }

    @Test
    void a_stable_count_on_the_lowest_dose_and_a_high_one_are_noted() {
        Story story = Story.of()
                .treat(
                        ShippedAgents.ELTROMBOPAG,
                        TreatmentRole.INDEX,
                        0,
                        null,
                        row -> dose(row, "25", DoseUnit.MG_PER_DAY))
                .counts(100, 80, 200, 401);
        assertThat(notes(new TpoRaHoldAlert(), story)).isEqualTo("1");
        assertThat(notes(new TpoRaHighAlert(), story)).isEqualTo("1");
        assertThat(notes(new TpoRaHighAlert(), Story.on(ShippedAgents.IVIG).count(9, 500)))
                .isEqualTo("0");
    }

    @Test
    void antiphospholipid_antibodies_on_a_tpo_ra_are_noted() {
        Story story = Story.on(ShippedAgents.ELTROMBOPAG);
        assertThat(notes(new TpoRaAntiphospholipidAlert(), story)).isEqualTo("0");
        story.with(person -> person.comorbidity("APL_TRIPLE_POSITIVE"));
        assertThat(notes(new TpoRaAntiphospholipidAlert(), story)).isEqualTo("1");
    }

    @Test
    void rituximab_is_noted_in_men_and_after_a_year() {
        assertThat(notes(new RituximabAlert(), Story.on(ShippedAgents.RITUXIMAB)))
                .isEqualTo("1");
        Story early = Story.on(ShippedAgents.RITUXIMAB).with(person -> person.diagnosis(Story.date(-365)));
        assertThat(notes(new RituximabAlert(), early)).isEqualTo("0");
        assertThat(notes(new RituximabAlert(), early.with(person -> person.sex(Sex.M))))
                .isEqualTo("1");
    }

    @Test
    void mycophenolate_in_pregnancy_is_alerted_and_azathioprine_passes() {
        Story story = Story.on(ShippedAgents.AZATHIOPRINE)
                .with(person -> person.pregnancy(PregnancyFacts.row("G1", Story.day(0))
                        .delivery(Recorded.of(Story.day(270)))
                        .build()));
        assertThat(notes(new PregnancyDrugAlert(), story)).isEqualTo("0");
        story.treat(ShippedAgents.MYCOPHENOLATE, TreatmentRole.PRIOR, -50, 0);
        assertThat(notes(new PregnancyDrugAlert(), story)).isEqualTo("1");
    }

    @Test
    void an_unusual_dose_and_an_early_verdict_are_noted() {
        Story story = Story.of().treat(ShippedAgents.AZATHIOPRINE, TreatmentRole.INDEX, 0, 60, row -> dose(
                        row, "2.5", DoseUnit.MG_PER_KG_PER_DAY)
                .stopReason(StopReason.INEFFECTIVE));
        assertThat(notes(new DoseRangeAlert(), story)).isEqualTo("1");
        assertThat(notes(new OnsetWindowAlert(), story)).isEqualTo("1");
        Story usual = Story.of().treat(ShippedAgents.AZATHIOPRINE, TreatmentRole.INDEX, 0, 190, row -> dose(
                        row, "2", DoseUnit.MG_PER_KG_PER_DAY)
                .stopReason(StopReason.INEFFECTIVE));
        assertThat(notes(new DoseRangeAlert(), usual)).isEqualTo("0");
        assertThat(notes(new OnsetWindowAlert(), usual)).isEqualTo("0");
    }
}
