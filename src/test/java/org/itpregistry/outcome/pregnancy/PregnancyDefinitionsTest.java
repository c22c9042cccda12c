package org.itpregistry.outcome.pregnancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.itpregistry.measure.BleedSite;
import org.itpregistry.measure.CaseType;
import org.itpregistry.measure.Comparator;
import org.itpregistry.measure.DeliveryMode;
import org.itpregistry.measure.Family;
import org.itpregistry.measure.ItpType;
import org.itpregistry.measure.MissingReason;
import org.itpregistry.measure.NeonateRecord;
import org.itpregistry.measure.PatientHistory;
import org.itpregistry.measure.PregnancyFacts;
import org.itpregistry.measure.Recorded;
import org.itpregistry.measure.SampleContext;
import org.itpregistry.measure.ShippedAgents;
import org.itpregistry.measure.TreatmentRole;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Assessed;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.NotEvaluable;
import org.itpregistry.outcome.PregnancyCourse;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.Story;
import org.itpregistry.outcome.YesNo;
import org.junit.jupiter.api.Test;

/** Last period on day 0, delivery on day 270 unless a test says otherwise. */
class PregnancyDefinitionsTest {
    private static PregnancyCourse pregnancy(Story story, UnaryOperator<PregnancyFacts.Builder> more) {
        PregnancyFacts row = more.apply(PregnancyFacts.row("G1", Story.day(0)).delivery(Recorded.of(Story.day(270))))
                .build();
        return PregnancyCourse.of(
                        new Family(story.with(person -> person.pregnancy(row)).history(), List.of()), Story.day(10_000))
                .get(0);
    }

    private static PregnancyCourse pregnancy(Story story) {
        return pregnancy(story, row -> row);
    }

    @Test
    void a_count_after_transfusion_does_not_hide_an_earlier_low_one() {
        var answer = new PregSevereThrombocytopenia()
                .assess(pregnancy(Story.of()
                        .count(200, null, Comparator.EQ, 40, SampleContext.PRE_TRANSFUSION)
                        .count(201, null, Comparator.EQ, 90, SampleContext.POST_TRANSFUSION)));
        assertThat(answer.is(YesNo.YES)).isTrue();
        assertThat(((Assessed<YesNo>) answer).evidence().keys()).containsExactly("C1");
    }

    @Test
    void the_day_of_delivery_is_not_part_of_severe_thrombocytopenia_in_pregnancy() {
        var low = Story.of().counts(269, 50, 270, 20);
        assertThat(new PregSevereThrombocytopenia().assess(pregnancy(low)).code())
                .isEqualTo("N");
        assertThat(new PregThrombocytopeniaAtDelivery().assess(pregnancy(low)).code())
                .isEqualTo("Y");
    }

    @Test
    void without_a_count_in_pregnancy_there_is_no_answer() {
        assertThat(new PregSevereThrombocytopenia().assess(pregnancy(Story.of().count(-1, 10))))
                .isEqualTo(new NotEvaluable<>(Reason.NO_COUNT_IN_WINDOW));
    }

    @Test
    void a_pregnancy_not_delivered_by_the_cutoff_has_no_delivery_outcome() {
        Family family = new Family(
                Story.of()
                        .with(person -> person.pregnancy(PregnancyFacts.row("G1", Story.day(0))
                                .delivery(Recorded.of(Story.day(270)))
                                .primaryPph(Recorded.of(true))
                                .build()))
                        .history(),
                List.of());
        assertThat(PregPph.primary()
                        .assess(PregnancyCourse.of(family, Story.day(269)).get(0)))
                .isEqualTo(new NotEvaluable<>(Reason.NOT_DELIVERED));
        assertThat(PregPph.primary()
                        .assess(PregnancyCourse.of(family, Story.day(270)).get(0))
                        .is(YesNo.YES))
                .isTrue();
        assertThat(PregnancyCourse.of(family, Story.day(-1))).isEmpty();
    }

    @Test
    void the_volume_decides_a_hemorrhage_only_where_no_flag_is_recorded() {
        assertThat(pph(row -> row.bloodLossMl(Recorded.of(500))).code()).isEqualTo("Y");
        assertThat(pph(row -> row.bloodLossMl(Recorded.of(499))).code()).isEqualTo("N");
        assertThat(pph(row -> row.bloodLossMl(Recorded.of(600)).primaryPph(Recorded.of(false)))
                        .code())
                .isEqualTo("N");
        assertThat(pph(row -> row.bloodLossMl(Recorded.missing(MissingReason.UNKNOWN))))
                .isEqualTo(new NotEvaluable<>(Reason.NOT_KNOWN));
        assertThat(pph(row -> row)).isEqualTo(new NotEvaluable<>(Reason.NOT_RECORDED));
    }

    private static Answer<YesNo> pph(UnaryOperator<PregnancyFacts.Builder> more) {
        return PregPph.primary().assess(pregnancy(Story.of(), more));
    }

    @Test
    void transfusions_count_up_to_six_weeks_after_delivery() {
        var within = Story.of().treat(ShippedAgents.PLATELET_TRANSFUSION, TreatmentRole.SUPPORTIVE, 312, 312);
        var beyond = Story.of().treat(ShippedAgents.PLATELET_TRANSFUSION, TreatmentRole.SUPPORTIVE, 313, 313);
        assertThat(new PregPlateletTransfusion().assess(pregnancy(within)).code())
                .isEqualTo("Y");
        assertThat(new PregPlateletTransfusion().assess(pregnancy(beyond)).code())
                .isEqualTo("N");
        assertThat(new PregPlateletUnits().assess(pregnancy(within)))
                .isEqualTo(new NotEvaluable<>(Reason.UNITS_NOT_RECORDED));
        assertThat(new PregPlateletUnits().assess(pregnancy(beyond)).code()).isEqualTo("0");
    }

    @Test
    void a_transfusion_follows_the_rule_for_bleeding_or_a_low_count_and_breaks_it_otherwise() {
        var story = Story.of()
                .counts(100, 19, 150, 49, 200, 49, 255, 60)
                .treat(ShippedAgents.PLATELET_TRANSFUSION, TreatmentRole.SUPPORTIVE, 50, 50)
                .treat(ShippedAgents.PLATELET_TRANSFUSION, TreatmentRole.SUPPORTIVE, 100, 100)
                .treat(ShippedAgents.PLATELET_TRANSFUSION, TreatmentRole.SUPPORTIVE, 150, 150)
                .treat(ShippedAgents.PLATELET_TRANSFUSION, TreatmentRole.SUPPORTIVE, 200, 200)
                .treat(ShippedAgents.PLATELET_TRANSFUSION, TreatmentRole.SUPPORTIVE, 255, 255)
                .bleed(BleedSite.GUM, 2, 254, 258);
        assertThat(new PregTransfusionRule().assess(pregnancy(story)).code()).isEqualTo("3/1/1");
    }

    @Test
    void surgical_bleeding_is_asked_of_caesarean_deliveries_only() {
        var vaginal = pregnancy(Story.of(), row -> row.deliveryMode(Recorded.of(DeliveryMode.VAGINAL)));
        assertThat(new PregSurgicalBleeding().assess(vaginal)).isEqualTo(new NotEvaluable<>(Reason.NOT_CAESAREAN));
    }

    @Test
    void ukoss_counts_a_treated_case_and_leaves_out_secondary_itp() {
        var treated = Story.of()
                .treat(ShippedAgents.IVIG, TreatmentRole.INDEX, 100, 101)
                .count(99, 60);
        assertThat(new PregUkoss().assess(pregnancy(treated)).code()).isEqualTo("Y");
        var mild = Story.of().count(99, 60);
        assertThat(new PregUkoss().assess(pregnancy(mild)).code()).isEqualTo("N");
        var secondary = Story.of().count(99, 10).with(person -> person.itpType(ItpType.SECONDARY));
        assertThat(new PregUkoss().assess(pregnancy(secondary)).code()).isEqualTo("N");
        var unknown = Story.of().count(99, 10).with(person -> person.itpType(null));
        assertThat(new PregUkoss().assess(pregnancy(unknown))).isEqualTo(new NotEvaluable<>(Reason.TYPE_NOT_KNOWN));
    }

    @Test
    void a_newborn_is_judged_on_the_day_of_birth_and_at_three_to_five_days() {
        assertThat(tp(newborn(0, 149))).isEqualTo("Y");
        assertThat(tp(newborn(0, 150))).isEqualTo("N");
        assertThat(tp(newborn(0, 200, 2, 100, 6, 100))).isEqualTo("N");
        assertThat(tp(newborn(0, 200, 5, 100))).isEqualTo("Y");
        assertThat(tp(newborn(2, 100))).isEqualTo("NE");
        assertThat(new NeonatalNadir().assess(newborn(0, 200, 2, 90, 15, 10)).code())
                .isEqualTo("90");
        assertThat(NeonatalThrombocytopenia.band(50).assess(newborn(0, 49)).code())
                .isEqualTo("Y");
    }

    private static String tp(Course newborn) {
        return NeonatalThrombocytopenia.below150().assess(newborn).code();
    }

    private static Course newborn(int... daysAndCounts) {
        PatientHistory child = Story.of()
                .counts(daysAndCounts)
                .with(person -> person.caseType(CaseType.NEONATE)
                        .birth(Story.date(0))
                        .neonate(NeonateRecord.row("P", "G1").build()))
                .history();
        return Course.of(child, Story.day(100));
    }
}
