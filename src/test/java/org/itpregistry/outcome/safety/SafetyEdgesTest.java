package org.itpregistry.outcome.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.itpregistry.measure.AdverseEventCategory;
import org.itpregistry.measure.Bleed;
import org.itpregistry.measure.BleedSite;
import org.itpregistry.measure.Comparator;
import org.itpregistry.measure.FollowUpVisit;
import org.itpregistry.measure.Relatedness;
import org.itpregistry.measure.SafetyEvent;
import org.itpregistry.measure.SampleContext;
import org.itpregistry.measure.ShippedAgents;
import org.itpregistry.measure.SmogDomain;
import org.itpregistry.measure.TreatmentRole;
import org.itpregistry.measure.VitalStatus;
import org.itpregistry.outcome.NotEvaluable;
import org.itpregistry.outcome.PersonDefinition;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.Story;
import org.itpregistry.outcome.descriptive.Age;
import org.itpregistry.outcome.descriptive.PeakCount;
import org.itpregistry.outcome.descriptive.PeakMedian;
import org.junit.jupiter.api.Test;

/** Events by their day, grade and category, and bleeding that was not graded. */
class SafetyEdgesTest {
    private static Story event(int day, AdverseEventCategory category, Integer grade, Relatedness relatedness) {
        return Story.on(ShippedAgents.ROMIPLOSTIM)
                .visit(30)
                .with(person -> person.adverseEvent(SafetyEvent.row("A", Story.date(day), "HEADACHE", category)
                        .ctcaeGrade(grade)
                        .relatedness(relatedness)
                        .build()));
    }

    private static String code(PersonDefinition<?> definition, Story story) {
        return definition.assess(story.course()).code();
    }

    @Test
    void grade_three_is_severe_and_an_event_not_called_serious_is_not() {
        var category = AdverseEventCategory.INFECTION;
        assertThat(code(AdverseEventNumber.severe(), event(0, category, 3, null)))
                .isEqualTo("1");
        assertThat(code(AdverseEventNumber.severe(), event(0, category, null, null)))
                .isEqualTo("0");
        assertThat(code(AdverseEventNumber.serious(), event(0, category, 3, null)))
                .isEqualTo("0");
        assertThat(code(AdverseEventNumber.infections(), event(0, category, 3, null)))
                .isEqualTo("1");
        assertThat(code(AdverseEventNumber.thromboembolic(), event(0, category, 3, null)))
                .isEqualTo("0");
    }

    @Test
    void an_event_is_related_only_where_it_is_said_to_be() {
        var category = AdverseEventCategory.NEUROLOGIC;
        assertThat(code(AnyAdverseEvent.related(), event(0, category, 1, null))).isEqualTo("N");
        assertThat(code(AnyAdverseEvent.related(), event(0, category, 1, Relatedness.NOT_RELATED)))
                .isEqualTo("N");
        assertThat(code(AnyAdverseEvent.any(), event(0, category, 1, null))).isEqualTo("Y");
        assertThat(code(AdverseEventOnset.ofTerm("HEADACHE"), event(3, category, 1, null)))
                .isEqualTo("3");
        assertThat(code(AdverseEventOnset.ofTerm("NAUSEA"), event(3, category, 1, null)))
                .isEmpty();
        assertThat(code(new AdverseEventOnset(), event(-1, category, 1, null))).isEmpty();
    }

    @Test
    void a_complication_comes_from_the_day_of_splenectomy_to_thirty_days_after_it() {
        for (int day : new int[] {10, 40}) {
            assertThat(complication(day)).isEqualTo("Y");
        }
        for (int day : new int[] {9, 41}) {
            assertThat(complication(day)).isEqualTo("N");
        }
    }

    private static String complication(int day) {
        return code(
                new SplenectomyComplication(),
                event(day, AdverseEventCategory.INFECTION, 2, null)
                        .treat(ShippedAgents.SPLENECTOMY, TreatmentRole.SUBSEQUENT, 10, 10));
    }

    private static Story graded(Integer grade, SmogDomain domain) {
        return Story.on(ShippedAgents.IVIG)
                .with(person -> person.bleed(Bleed.row("B", Story.date(3), BleedSite.GUM, 1)
                        .smogDomain(domain)
                        .smogGrade(grade)
                        .build()));
    }

    @Test
    void smog_is_open_where_bleeding_was_not_graded_or_not_asked_for() {
        var smog = new SmogGrades();
        assertThat(code(smog, graded(2, SmogDomain.M))).isEqualTo("S0 M2 O0");
        assertThat(code(smog, graded(2, null))).isEqualTo("NE");
        assertThat(code(smog, graded(null, SmogDomain.M))).isEqualTo("NE");
        assertThat(code(smog, Story.on(ShippedAgents.IVIG))).isEqualTo("NE");
        assertThat(code(smog, Story.on(ShippedAgents.IVIG).bleed(BleedSite.ANY, 0, 3, 3)))
                .isEqualTo("S0 M0 O0");
    }

    @Test
    void a_person_who_did_not_bleed_has_no_bleeding_to_regress() {
        assertThat(new BleedRegression().assess(Story.on(ShippedAgents.IVIG).course()))
                .isEqualTo(new NotEvaluable<>(Reason.NOT_BLEEDING_AT_START));
        assertThat(code(
                        new BleedRegression(),
                        Story.on(ShippedAgents.IVIG)
                                .bleed(BleedSite.GUM, 1, -9, 3)
                                .bleed(BleedSite.GUM, 1, -5, null)))
                .isEqualTo("0/1");
        assertThat(code(new BleedingAtStart(), Story.on(ShippedAgents.IVIG).bleed(BleedSite.GUM, 1, -9, 0)))
                .isEqualTo("N");
        assertThat(code(new BleedingAtStart(), Story.on(ShippedAgents.IVIG).bleed(BleedSite.GUM, 1, 0, 1)))
                .isEqualTo("Y");
    }

    @Test
    void an_unknown_vital_status_does_not_replace_a_known_one() {
        Story story = Story.on(ShippedAgents.IVIG)
                .visit(10)
                .with(person -> person.followUp(FollowUpVisit.row("U", Story.day(20), VitalStatus.UNKNOWN)
                        .build()));
        assertThat(code(new Death(), story)).isEqualTo("N");
    }

    @Test
    void the_peak_lies_after_time_zero_and_up_to_the_last_day_on_treatment() {
        Story story = Story.of().treat(ShippedAgents.IVIG, TreatmentRole.INDEX, 0, 10);
        assertThat(code(new PeakCount(), story.counts(0, 500, 11, 300))).isEqualTo("NE");
        assertThat(code(new PeakCount(), story.count(10, 80))).isEqualTo("80");
        assertThat(code(new PeakCount(), story.badCount(5, 400))).isEqualTo("80");
        assertThat(code(new PeakCount(), story.count(5, 80))).isEqualTo("80");
        assertThat(code(new PeakCount(), story.count(5, null, Comparator.GT, 80, SampleContext.VISIT)))
                .isEqualTo(">80");
    }

    @Test
    void the_highest_median_of_an_even_number_lies_between_the_middle_two_and_the_earliest_wins() {
        assertThat(PeakMedian.of(List.of(
                        Story.on(ShippedAgents.IVIG).counts(3, 90, 7, 100).course(),
                        Story.on(ShippedAgents.IVIG).counts(3, 110, 7, 100).course())))
                .contains(new PeakMedian(3, 100));
    }

    @Test
    void age_needs_a_birth_date_and_a_reference() {
        assertThat(Age.atStart()
                        .assess(Story.on(ShippedAgents.IVIG)
                                .with(person -> person.birth(null))
                                .course()))
                .isEqualTo(new NotEvaluable<>(Reason.NO_BIRTH_DATE));
        assertThat(Age.atStart().assess(Story.of().course())).isEqualTo(new NotEvaluable<>(Reason.NO_INDEX_REGIMEN));
        assertThat(Age.atDiagnosis()
                        .assess(Story.of()
                                .with(person -> person.diagnosis(null))
                                .course()))
                .isEqualTo(new NotEvaluable<>(Reason.NO_DIAGNOSIS_DATE));
    }
}
