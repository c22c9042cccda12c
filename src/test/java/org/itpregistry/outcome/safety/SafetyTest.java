package org.itpregistry.outcome.safety;

import static org.assertj.core.api.Assertions.assertThat;

import org.itpregistry.measure.AdverseEventCategory;
import org.itpregistry.measure.Bleed;
import org.itpregistry.measure.BleedSite;
import org.itpregistry.measure.FollowUpVisit;
import org.itpregistry.measure.Relatedness;
import org.itpregistry.measure.SafetyEvent;
import org.itpregistry.measure.ShippedAgents;
import org.itpregistry.measure.SmogDomain;
import org.itpregistry.measure.TreatmentRole;
import org.itpregistry.measure.VitalStatus;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.NotEvaluable;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.Story;
import org.junit.jupiter.api.Test;

class SafetyTest {
    private static Story withEvent(String term, AdverseEventCategory category, int day, int grade, boolean serious) {
        return Story.on(ShippedAgents.ROMIPLOSTIM)
                .with(person -> person.adverseEvent(SafetyEvent.row("A1", Story.date(day), term, category)
                        .ctcaeGrade(grade)
                        .serious(serious)
                        .relatedness(Relatedness.POSSIBLE)
                        .build()));
    }

    @Test
    void severe_and_serious_are_different_things() {
        Course course = withEvent("DVT_PE", AdverseEventCategory.THROMBOEMBOLIC, 14, 2, true)
                .course();
        assertThat(AdverseEventNumber.severe().assess(course).code()).isEqualTo("0");
        assertThat(AdverseEventNumber.serious().assess(course).code()).isEqualTo("1");
        assertThat(AdverseEventNumber.thromboembolic().assess(course).code()).isEqualTo("1");
        assertThat(AnyAdverseEvent.related().assess(course).code()).isEqualTo("Y");
        assertThat(AdverseEventKinds.categories().assess(course).code()).isEqualTo("THROMBOEMBOLIC");
        assertThat(new AdverseEventOnset().assess(course).code()).isEqualTo("14");
    }

    @Test
    void a_falling_platelet_count_is_no_adverse_event_and_nothing_before_time_zero_is() {
        Course disease = withEvent("PLATELET_COUNT_DECREASED", AdverseEventCategory.OTHER, 5, 4, true)
                .course();
        Course before = withEvent("HEADACHE", AdverseEventCategory.NEUROLOGIC, -1, 1, false)
                .course();
        assertThat(AnyAdverseEvent.any().assess(disease).code()).isEqualTo("N");
        assertThat(AnyAdverseEvent.any().assess(before).code()).isEqualTo("N");
    }

    @Test
    void the_worst_grade_counts_and_an_unasked_question_is_not_evaluable() {
        var worst = new WorstBleed();
        assertThat(worst.assess(Story.on(ShippedAgents.IVIG)
                                .bleed(BleedSite.GUM, 2, 5, 9)
                                .bleed(BleedSite.PETECHIAE, 1, 6, 9)
                                .course())
                        .code())
                .isEqualTo("2");
        assertThat(new SignificantBleeding()
                        .assess(Story.on(ShippedAgents.IVIG)
                                .bleed(BleedSite.ANY, 0, 5, 5)
                                .course())
                        .code())
                .isEqualTo("N");
        assertThat(worst.assess(Story.on(ShippedAgents.IVIG).course()))
                .isEqualTo(new NotEvaluable<>(Reason.NO_BLEEDING_RECORD));
    }

    @Test
    void a_site_regresses_when_every_episode_there_resolved() {
        Story story = Story.on(ShippedAgents.IVIG)
                .bleed(BleedSite.GUM, 1, -3, 5)
                .bleed(BleedSite.PURPURA, 1, -3, null)
                .bleed(BleedSite.EPISTAXIS, 1, 2, 5);
        assertThat(new BleedRegression().assess(story.course()).code()).isEqualTo("1/2");
        assertThat(new BleedingAtStart().assess(story.course()).code()).isEqualTo("Y");
    }

    @Test
    void smog_shows_the_highest_grade_of_each_domain() {
        Story story = Story.on(ShippedAgents.IVIG)
                .with(person -> person.bleed(Bleed.row("B1", Story.date(3), BleedSite.PURPURA, 1)
                        .smogDomain(SmogDomain.S)
                        .smogGrade(2)
                        .build()));
        assertThat(new SmogGrades().assess(story.course()).code()).isEqualTo("S2 M0 O0");
    }

    @Test
    void complications_of_splenectomy_are_those_of_thirty_days() {
        Story story = withEvent("PNEUMONIA", AdverseEventCategory.INFECTION, 31, 3, true);
        assertThat(new SplenectomyComplication().assess(story.course()))
                .isEqualTo(new NotEvaluable<>(Reason.NO_TREATMENT));
        story.treat(ShippedAgents.SPLENECTOMY, TreatmentRole.SUBSEQUENT, 1, 1);
        assertThat(new SplenectomyComplication().assess(story.course()).code()).isEqualTo("Y");
    }

    @Test
    void death_and_follow_up_come_from_the_visits() {
        Story story = Story.on(ShippedAgents.IVIG)
                .with(person -> person.followUp(
                        FollowUpVisit.row("F1", Story.day(90), VitalStatus.DEAD).build()));
        assertThat(new Death().assess(story.course()).code()).isEqualTo("Y");
        assertThat(new FollowUpTime().assess(story.course()).code()).isEqualTo("90 DEATH");
        assertThat(new Death().assess(story.courseAt(89))).isEqualTo(new NotEvaluable<>(Reason.NO_FOLLOW_UP));
    }
}
