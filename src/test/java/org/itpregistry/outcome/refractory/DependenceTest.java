package org.itpregistry.outcome.refractory;

import static org.assertj.core.api.Assertions.assertThat;

import org.itpregistry.measure.BleedSite;
import org.itpregistry.measure.Comparator;
import org.itpregistry.measure.SampleContext;
import org.itpregistry.measure.ShippedAgents;
import org.itpregistry.measure.TreatmentRole;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Assessed;
import org.itpregistry.outcome.NotEvaluable;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.Story;
import org.itpregistry.outcome.YesNo;
import org.junit.jupiter.api.Test;

/** Dependence on corticosteroids: pauses, spans, and what shows that they were needed again. */
class DependenceTest {
    private static Answer<YesNo> dependent(Story story) {
        return new CorticosteroidDependence().assess(story.course());
    }

    private static Story course(Story story, int start, Integer end) {
        return story.treat(ShippedAgents.PREDNISONE, TreatmentRole.INDEX, start, end);
    }

    @Test
    void a_pause_of_28_days_joins_two_courses_and_one_of_29_parts_them() {
        assertThat(dependent(course(course(Story.of(), 0, 40), 68, 80).counts(10, 40, 50, 20))
                        .code())
                .isEqualTo("Y");
        assertThat(dependent(course(course(Story.of(), 0, 40), 69, 81).counts(10, 40, 50, 20))
                        .code())
                .isEqualTo("N");
    }

    @Test
    void rows_that_follow_on_the_next_day_are_one_course_and_a_day_without_is_a_pause() {
        assertThat(dependent(course(course(Story.of(), 0, 30), 31, 60).count(10, 40))
                        .code())
                .isEqualTo("Y");
        assertThat(dependent(course(course(Story.of(), 0, 30), 32, 60).count(10, 40))
                        .code())
                .isEqualTo("N");
        assertThat(dependent(course(course(Story.of(), 0, 60), 10, 20).count(10, 40))
                        .code())
                .isEqualTo("Y");
    }

    @Test
    void a_count_is_held_on_them_after_the_first_day_of_a_course_to_its_last() {
        assertThat(dependent(course(Story.of(), 0, 60).count(0, 30)).code()).isEqualTo("N");
        assertThat(dependent(course(Story.of(), 0, 60).count(1, 30)).code()).isEqualTo("Y");
        assertThat(dependent(course(Story.of(), 0, 60).count(60, 30)).code()).isEqualTo("Y");
        assertThat(dependent(course(Story.of(), 0, 60).counts(-1, 30, 61, 30)).code())
                .isEqualTo("N");
        assertThat(dependent(course(Story.of(), 0, 60).count(9, null, Comparator.LT, 50, SampleContext.VISIT))
                        .code())
                .isEqualTo("N");
    }

    @Test
    void a_low_count_or_bleeding_must_lie_between_the_stop_and_the_restart() {
        Story twice = course(course(Story.of(), 0, 40), 50, 80).count(10, 40);
        assertThat(dependent(twice).code()).isEqualTo("N");
        assertThat(dependent(twice.counts(39, 20, 51, 20, 45, 30)).code()).isEqualTo("N");
        assertThat(dependent(twice.count(50, 29)).code()).isEqualTo("Y");
        Story bleeding = course(course(Story.of(), 0, 40), 50, 80).count(10, 40);
        assertThat(dependent(bleeding.bleed(BleedSite.GUM, 1, 30, 40)).code()).isEqualTo("N");
        assertThat(dependent(bleeding.bleed(BleedSite.GUM, 1, 50, 52)).code()).isEqualTo("Y");
    }

    @Test
    void the_need_may_show_at_any_restart_and_in_any_span() {
        Story thrice = course(course(course(Story.of(), 0, 20), 25, 40), 45, 70).count(10, 40);
        assertThat(dependent(thrice.count(42, 20)).code()).isEqualTo("Y");
        Story later = course(course(Story.of(), 0, 20), 100, 160).count(120, 40);
        assertThat(dependent(later).code()).isEqualTo("Y");
    }

    @Test
    void a_course_that_still_runs_runs_to_last_contact() {
        assertThat(dependent(course(Story.of(), 0, null).count(10, 40).visit(60))
                        .code())
                .isEqualTo("Y");
        assertThat(dependent(course(Story.of(), 0, null).count(10, 40).visit(59))
                        .code())
                .isEqualTo("N");
    }

    @Test
    void the_evidence_is_the_corticosteroid_rows_alone() {
        Story story = course(Story.on(ShippedAgents.ELTROMBOPAG), 0, 60).count(10, 40);
        assertThat(((Assessed<YesNo>) dependent(story)).evidence().keys()).containsExactly("T2");
        assertThat(dependent(Story.of())).isEqualTo(new NotEvaluable<>(Reason.NO_TREATMENT));
    }
}
