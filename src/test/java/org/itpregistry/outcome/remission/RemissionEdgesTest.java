package org.itpregistry.outcome.remission;

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
import org.junit.jupiter.api.Test;

/** Remission at the edges of its interval, of its treatments and of its time points. */
class RemissionEdgesTest {
    private static String srot(Story story) {
        return new SustainedRemission().assess(story.course()).code();
    }

    /** Stopped on day 100, so that the interval ends on day 280. */
    private static Story stopped() {
        return Story.of()
                .treat(ShippedAgents.ROMIPLOSTIM, TreatmentRole.INDEX, 0, 100)
                .count(280, 90);
    }

    @Test
    void the_stop_and_the_last_day_belong_to_the_interval() {
        assertThat(srot(stopped())).isEqualTo("Y");
        assertThat(srot(stopped().count(99, 29))).isEqualTo("Y");
        assertThat(srot(stopped().count(100, 29))).isEqualTo("N");
        assertThat(srot(stopped().count(281, 29))).isEqualTo("Y");
        assertThat(srot(Story.of()
                        .treat(ShippedAgents.IVIG, TreatmentRole.INDEX, 0, 100)
                        .count(280, 29)))
                .isEqualTo("N");
    }

    @Test
    void every_timed_count_of_the_last_day_must_reach_the_threshold() {
        Story story = Story.of()
                .treat(ShippedAgents.ROMIPLOSTIM, TreatmentRole.INDEX, 0, 100)
                .count(280, "08:00", Comparator.EQ, 90, SampleContext.VISIT)
                .count(280, "20:00", Comparator.EQ, 29, SampleContext.VISIT);
        assertThat(srot(story)).isEqualTo("N");
    }

    @Test
    void bleeding_of_grade_two_counts_from_the_stop_to_the_last_day_by_its_onset() {
        assertThat(srot(stopped().bleed(BleedSite.GUM, 2, 99, 120))).isEqualTo("Y");
        assertThat(srot(stopped().bleed(BleedSite.GUM, 2, 100, 120))).isEqualTo("N");
        assertThat(srot(stopped().bleed(BleedSite.GUM, 2, 280, 290))).isEqualTo("N");
        assertThat(srot(stopped().bleed(BleedSite.GUM, 2, 281, 290))).isEqualTo("Y");
    }

    @Test
    void rescue_on_the_day_of_the_stop_does_not_rule_it_out_and_a_day_later_does() {
        assertThat(srot(stopped().treat(ShippedAgents.IVIG, TreatmentRole.RESCUE, 100, 101)))
                .isEqualTo("Y");
        assertThat(srot(stopped().treat(ShippedAgents.IVIG, TreatmentRole.RESCUE, 101, 101)))
                .isEqualTo("N");
        assertThat(srot(stopped().treat(ShippedAgents.IVIG, TreatmentRole.RESCUE, 20, null)))
                .isEqualTo("N");
    }

    @Test
    void only_the_investigated_and_what_went_with_or_after_it_must_have_stopped() {
        assertThat(srot(stopped()
                        .treat(ShippedAgents.PREDNISONE, TreatmentRole.PRIOR, -90, null)
                        .treat(ShippedAgents.TRANEXAMIC_ACID, TreatmentRole.SUPPORTIVE, 20, null)))
                .isEqualTo("Y");
        assertThat(srot(stopped().treat(ShippedAgents.ACETAMINOPHEN, TreatmentRole.CONCOMITANT, 20, null)))
                .isEqualTo("N");
        assertThat(srot(stopped().treat(ShippedAgents.ACETAMINOPHEN, TreatmentRole.CONCOMITANT, 20, 101)))
                .isEqualTo("NE");
    }

    @Test
    void without_an_investigated_line_there_is_no_stop() {
        assertThat(new SustainedRemission()
                        .assess(Story.of()
                                .treat(ShippedAgents.IVIG, TreatmentRole.SUBSEQUENT, 0, 1)
                                .count(300, 90)
                                .course()))
                .isEqualTo(new NotEvaluable<>(Reason.NO_INDEX_REGIMEN));
    }

    @Test
    void a_count_not_known_to_reach_the_threshold_neither_does_nor_fails() {
        assertThat(srot(stopped().count(200, null, Comparator.LT, 50, SampleContext.VISIT)))
                .isEqualTo("NE");
        assertThat(srot(stopped()
                        .count(100, null, Comparator.LT, 50, SampleContext.VISIT)
                        .count(200, 90)))
                .isEqualTo("NE");
        assertThat(srot(stopped()
                        .count(100, null, Comparator.LT, 30, SampleContext.VISIT)
                        .count(200, 90)))
                .isEqualTo("N");
        assertThat(srot(stopped().count(200, null, Comparator.GT, 30, SampleContext.VISIT)))
                .isEqualTo("Y");
    }

    private static String arnold(Story story) {
        return new ArnoldRemission(Mode.AS_PUBLISHED).assess(story.course()).code();
    }

    private static Story responder(Integer end) {
        return Story.of()
                .treat(ShippedAgents.MYCOPHENOLATE, TreatmentRole.INDEX, 0, end)
                .counts(0, 10, 30, 60, 200, 60);
    }

    @Test
    void a_responder_is_in_remission_when_every_drug_ended_before_last_contact() {
        assertThat(arnold(responder(199))).isEqualTo("Y");
        assertThat(arnold(responder(200))).isEqualTo("N");
        assertThat(arnold(responder(null))).isEqualTo("N");
        assertThat(arnold(responder(199).treat(ShippedAgents.IVIG, TreatmentRole.RESCUE, 100, 200)))
                .isEqualTo("N");
        assertThat(arnold(responder(199)
                        .treat(ShippedAgents.PREDNISONE, TreatmentRole.PRIOR, -90, null)
                        .treat(ShippedAgents.ACETAMINOPHEN, TreatmentRole.CONCOMITANT, 0, null)))
                .isEqualTo("Y");
    }

    @Test
    void a_lost_response_is_no_remission_and_a_missing_baseline_no_answer() {
        assertThat(arnold(responder(100).count(150, 30))).isEqualTo("N");
        assertThat(arnold(Story.of()
                        .treat(ShippedAgents.IVIG, TreatmentRole.INDEX, 0, 1)
                        .counts(0, 10, 30, 30)))
                .isEqualTo("N");
        assertThat(arnold(Story.of()
                        .treat(ShippedAgents.IVIG, TreatmentRole.INDEX, 0, 1)
                        .counts(30, 90)))
                .isEqualTo("NE");
    }

    @Test
    void a_response_that_ends_on_day_365_lasted_no_more_than_a_year() {
        var remission = new OneYearRemission(Mode.AS_PUBLISHED);
        assertThat(remission
                        .assess(Story.on(ShippedAgents.IVIG)
                                .counts(0, 10, 20, 50, 385, 10)
                                .course())
                        .code())
                .isEqualTo("N");
        assertThat(remission
                        .assess(Story.on(ShippedAgents.IVIG)
                                .counts(0, 10, 20, 50, 386, 10)
                                .course())
                        .code())
                .isEqualTo("Y");
        assertThat(remission.assess(Story.on(ShippedAgents.IVIG).count(20, 50).course()))
                .isEqualTo(new NotEvaluable<>(Reason.NO_BASELINE));
    }

    @Test
    void parc_takes_the_nearest_count_within_sixty_days_and_exactly_100_is_none() {
        Story story = Story.of().with(person -> person.diagnosis(Story.date(0)));
        int year = 366;
        assertThat(parc(story.count(year + 61, 150))).isEqualTo("NE");
        assertThat(parc(story.count(year - 60, 150))).isEqualTo("Y");
        assertThat(parc(story.count(year + 59, 100))).isEqualTo("N");
        assertThat(ParcRemission.at(12)
                        .assess(Story.of()
                                .with(person -> person.diagnosis(null))
                                .course()))
                .isEqualTo(new NotEvaluable<>(Reason.NO_DIAGNOSIS_DATE));
    }

    private static String parc(Story story) {
        return ParcRemission.at(12).assess(story.course()).code();
    }
}
