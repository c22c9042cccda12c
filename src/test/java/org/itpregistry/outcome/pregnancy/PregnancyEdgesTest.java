package org.itpregistry.outcome.pregnancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.itpregistry.measure.BleedSite;
import org.itpregistry.measure.CaseType;
import org.itpregistry.measure.Comparator;
import org.itpregistry.measure.Family;
import org.itpregistry.measure.NeonateRecord;
import org.itpregistry.measure.PatientHistory;
import org.itpregistry.measure.PregnancyFacts;
import org.itpregistry.measure.Recorded;
import org.itpregistry.measure.SampleContext;
import org.itpregistry.measure.ShippedAgents;
import org.itpregistry.measure.TreatmentRole;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.NotEvaluable;
import org.itpregistry.outcome.PregnancyCourse;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.Story;
import org.junit.jupiter.api.Test;

/** Last period on day 0, delivery on day 270. */
class PregnancyEdgesTest {
    private static PregnancyCourse pregnancy(Story story, UnaryOperator<PregnancyFacts.Builder> more) {
        PregnancyFacts row = more.apply(PregnancyFacts.row("G1", Story.day(0))).build();
        PatientHistory mother = story.with(person -> person.pregnancy(row)).history();
        return PregnancyCourse.of(new Family(mother, List.of()), Story.day(10_000))
                .get(0);
    }

    private static PregnancyCourse delivered(Story story) {
        return pregnancy(story, row -> row.delivery(Recorded.of(Story.day(270))));
    }

    private static Story transfused(int... days) {
        Story story = Story.of();
        for (int day : days) {
            story.treat(ShippedAgents.PLATELET_TRANSFUSION, TreatmentRole.SUPPORTIVE, day, day);
        }
        return story;
    }

    private static String rule(Story story) {
        return new PregTransfusionRule().assess(delivered(story)).code();
    }

    @Test
    void the_rule_is_asked_of_platelets_from_the_last_period_to_the_delivery() {
        assertThat(rule(transfused(-1, 0, 270, 271))).isEqualTo("0/0/2");
        assertThat(rule(Story.of().treat(ShippedAgents.RBC_TRANSFUSION, TreatmentRole.SUPPORTIVE, 9, 9)))
                .isEqualTo("0/0/0");
    }

    @Test
    void late_pregnancy_begins_at_28_weeks() {
        assertThat(rule(transfused(195).count(195, 49))).isEqualTo("0/1/0");
        assertThat(rule(transfused(196).count(196, 49))).isEqualTo("1/0/0");
        assertThat(rule(transfused(196).count(196, 50))).isEqualTo("0/1/0");
        assertThat(rule(transfused(100).count(100, 19))).isEqualTo("1/0/0");
        assertThat(rule(transfused(100).count(100, 20))).isEqualTo("0/1/0");
    }

    @Test
    void the_count_that_tells_is_at_most_a_week_old_and_not_from_after_the_transfusion() {
        assertThat(rule(transfused(100).count(93, 10))).isEqualTo("1/0/0");
        assertThat(rule(transfused(100).count(92, 10))).isEqualTo("0/0/1");
        assertThat(rule(transfused(100).count(101, 10))).isEqualTo("0/0/1");
        assertThat(rule(transfused(100)
                        .count(99, 10)
                        .count(100, null, Comparator.EQ, 90, SampleContext.POST_TRANSFUSION)))
                .isEqualTo("1/0/0");
        assertThat(rule(transfused(100).count(99, null, Comparator.EQ, 90, SampleContext.POST_TRANSFUSION)))
                .isEqualTo("0/1/0");
    }

    @Test
    void bleeding_is_reason_enough_without_a_count() {
        assertThat(rule(transfused(100).bleed(BleedSite.GUM, 1, 100, 101))).isEqualTo("1/0/0");
        assertThat(rule(transfused(100).bleed(BleedSite.GUM, 1, 90, 100))).isEqualTo("0/0/1");
    }

    @Test
    void a_bleed_belongs_to_the_pregnancy_by_its_onset() {
        Story story = Story.of()
                .bleed(BleedSite.GUM, 1, -1, 5)
                .bleed(BleedSite.EPISTAXIS, 1, 0, 5)
                .bleed(BleedSite.PURPURA, 1, 270, 275)
                .bleed(BleedSite.PETECHIAE, 1, 271, 275)
                .bleed(BleedSite.ANY, 0, 9, 9);
        assertThat(new PregBleedSite().assess(delivered(story)).code()).isEqualTo("EPISTAXIS|PURPURA");
    }

    @Test
    void a_drug_belongs_to_the_pregnancy_when_any_of_its_days_does() {
        Story story = Story.of()
                .treat(ShippedAgents.PREDNISONE, TreatmentRole.PRIOR, -50, -1)
                .treat(ShippedAgents.IVIG, TreatmentRole.PRIOR, -2, 0)
                .treat(ShippedAgents.AZATHIOPRINE, TreatmentRole.INDEX, 270, null)
                .treat(ShippedAgents.ELTROMBOPAG, TreatmentRole.SUBSEQUENT, 271, null)
                .treat(ShippedAgents.TRANEXAMIC_ACID, TreatmentRole.SUPPORTIVE, 100, 101)
                .treat(ShippedAgents.SPLENECTOMY, TreatmentRole.SUBSEQUENT, 120, 120);
        assertThat(new PregTreated().assess(delivered(story)).code()).isEqualTo("AZATHIOPRINE|IVIG");
    }

    @Test
    void a_pregnancy_without_a_delivery_ends_with_last_contact_or_after_45_weeks() {
        assertThat(severe(Story.of().count(300, 20))).isEqualTo("Y");
        assertThat(severe(Story.of().count(315, 20))).isEqualTo("Y");
        assertThat(severe(Story.of().counts(300, 60, 316, 20))).isEqualTo("N");
        PregnancyCourse open = pregnancy(Story.of().visit(100), row -> row);
        assertThat(new PregThrombocytopeniaAtDelivery().assess(open))
                .isEqualTo(new NotEvaluable<>(Reason.NOT_DELIVERED));
        assertThat(open.lastDay() - open.firstDay()).isEqualTo(100);
    }

    private static String severe(Story story) {
        return new PregSevereThrombocytopenia()
                .assess(pregnancy(story, row -> row))
                .code();
    }

    @Test
    void the_count_at_delivery_is_of_that_day_or_the_day_before() {
        assertThat(atDelivery(Story.of().count(269, 49))).isEqualTo("Y");
        assertThat(atDelivery(Story.of().counts(269, 49, 270, 50))).isEqualTo("N");
        assertThat(atDelivery(Story.of().counts(268, 49, 271, 49))).isEqualTo("NE");
    }

    private static String atDelivery(Story story) {
        return new PregThrombocytopeniaAtDelivery().assess(delivered(story)).code();
    }

    @Test
    void newborns_belong_to_the_pregnancy_their_record_names_once_they_are_born() {
        PatientHistory mother = Story.of()
                .with(person ->
                        person.pregnancy(PregnancyFacts.row("G1", Story.day(0)).build()))
                .with(person -> person.pregnancy(
                        PregnancyFacts.row("G2", Story.day(400)).build()))
                .history();
        Family family = new Family(mother, List.of(child("G1", 270), child("G2", 670)));
        assertThat(births(family, 670)).containsExactly("G1", "G2");
        assertThat(births(family, 669)).containsExactly("G1");
    }

    private static List<String> births(Family family, int cutoff) {
        return PregnancyCourse.of(family, Story.day(cutoff)).stream()
                .flatMap(pregnancy -> pregnancy.newborns().stream())
                .map(newborn -> newborn.history().neonate().orElseThrow().pregnancy())
                .toList();
    }

    private static PatientHistory child(String pregnancy, int birth) {
        return Story.of()
                .with(person -> person.caseType(CaseType.NEONATE)
                        .birth(Story.date(birth))
                        .neonate(NeonateRecord.row("N" + pregnancy, pregnancy).build()))
                .history();
    }

    @Test
    void a_newborn_is_judged_on_days_three_and_five_but_not_on_one_two_and_six() {
        for (int day : List.of(0, 3, 5)) {
            assertThat(tp(child(day).course())).isEqualTo("Y");
        }
        for (int day : List.of(1, 2, 6)) {
            assertThat(tp(child(day).course())).isEqualTo("NE");
        }
        assertThat(new NeonatalNadir().assess(child(14).course()).code()).isEqualTo("100");
        assertThat(new NeonatalNadir()
                        .assess(child(3).count(4, null, Comparator.LT, 100, SampleContext.VISIT)
                                .course())
                        .code())
                .isEqualTo("<100");
    }

    private static Story child(int day) {
        return Story.of().count(day, 100).with(person -> person.birth(Story.date(0))
                .neonate(NeonateRecord.row("P", "G1").build()));
    }

    private static String tp(Course newborn) {
        return NeonatalThrombocytopenia.below150().assess(newborn).code();
    }

    @Test
    void a_stillborn_child_and_one_not_born_by_the_cutoff_are_no_newborns() {
        Story stillborn = child(0).with(person -> person.neonate(
                NeonateRecord.row("P", "G1").liveBirth(Recorded.of(false)).build()));
        assertThat(tp(stillborn.course())).isEqualTo("NE");
        assertThat(tp(child(0).courseAt(0))).isEqualTo("Y");
        assertThat(new NeonatalTransfusion().assess(child(0).courseAt(-1)))
                .isEqualTo(new NotEvaluable<>(Reason.NOT_A_NEWBORN));
    }
}
