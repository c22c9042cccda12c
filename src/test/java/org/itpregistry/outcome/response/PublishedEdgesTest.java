package org.itpregistry.outcome.response;

import static org.assertj.core.api.Assertions.assertThat;

import org.itpregistry.measure.Comparator;
import org.itpregistry.measure.DocumentedResponse;
import org.itpregistry.measure.PartialDate;
import org.itpregistry.measure.PlateletCount;
import org.itpregistry.measure.SampleContext;
import org.itpregistry.measure.ShippedAgents;
import org.itpregistry.measure.TreatmentPeriod;
import org.itpregistry.measure.TreatmentRole;
import org.itpregistry.outcome.Mode;
import org.itpregistry.outcome.NotEvaluable;
import org.itpregistry.outcome.PersonDefinition;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.Story;
import org.junit.jupiter.api.Test;

/** Published responses at the edge of their windows, on open bounds and after earlier lines. */
class PublishedEdgesTest {
    private static String code(PersonDefinition<?> definition, Story story) {
        return definition.assess(story.course()).code();
    }

    private static Story diagnosed() {
        return Story.of().with(person -> person.diagnosis(Story.date(0)));
    }

    @Test
    void ito_takes_the_first_count_of_100_from_the_day_of_diagnosis() {
        var once = new ItoThreeYearResponse();
        assertThat(code(once, diagnosed().counts(-1, 200, 0, 99, 50, 100))).isEqualTo("50 EVENT");
        assertThat(code(once, diagnosed().counts(0, 100, 1, 20))).isEqualTo("0 EVENT");
        assertThat(code(once, diagnosed().count(60, 99))).isEqualTo("60 CENSORED");
        var confirmed = new ItoThreeYearResponse(PlateletCount.gigaPerLitre(50), 7);
        assertThat(code(confirmed, diagnosed().counts(10, 50, 16, 50))).isEqualTo("16 CENSORED");
        assertThat(code(confirmed, diagnosed().counts(10, 50, 17, 50))).isEqualTo("10 EVENT");
        assertThat(code(confirmed, diagnosed().counts(10, 50, 12, 49, 17, 50))).isEqualTo("17 CENSORED");
        assertThat(once.about().label()).contains("confirmed no");
        assertThat(confirmed.about().label()).contains("confirmed >= 7 d apart");
    }

    @Test
    void ito_needs_the_day_of_diagnosis() {
        var once = new ItoThreeYearResponse();
        assertThat(once.assess(Story.of().with(person -> person.diagnosis(null)).course()))
                .isEqualTo(new NotEvaluable<>(Reason.NO_DIAGNOSIS_DATE));
        assertThat(once.assess(Story.of()
                        .with(person -> person.diagnosis(PartialDate.parse("2019")))
                        .course()))
                .isEqualTo(new NotEvaluable<>(Reason.DATE_TOO_VAGUE));
    }

    private static Story switched(DocumentedResponse first, int second) {
        return Story.of()
                .treat(ShippedAgents.PREDNISONE, TreatmentRole.PRIOR, -90, -80)
                .with(person -> person.treatment(
                        TreatmentPeriod.row("A", "L1", ShippedAgents.ROMIPLOSTIM, TreatmentRole.PRIOR, Story.date(-70))
                                .end(Story.date(-1))
                                .documentedResponse(first)
                                .build()))
                .treat("L2", ShippedAgents.ELTROMBOPAG, TreatmentRole.INDEX, second, null)
                .counts(0, 10, 20, 60, 27, 60);
    }

    @Test
    void a_switch_is_judged_after_documented_failure_of_the_first_agonist() {
        var definition = new SwitchResponse(Mode.REGISTRY);
        assertThat(code(definition, switched(DocumentedResponse.NR, 0))).isEqualTo("Y");
        assertThat(definition.assess(switched(DocumentedResponse.R, 0).course()))
                .isEqualTo(new NotEvaluable<>(Reason.FIRST_DID_NOT_FAIL));
        assertThat(definition.assess(switched(DocumentedResponse.NR, -70).course()))
                .isEqualTo(new NotEvaluable<>(Reason.NO_TREATMENT));
        assertThat(definition.assess(switched(null, 0).course()))
                .isEqualTo(new NotEvaluable<>(Reason.FIRST_DID_NOT_FAIL));
        assertThat(code(definition, switched(null, 0).counts(-70, 10, -50, 12, -40, 12)))
                .isEqualTo("Y");
    }

    @Test
    void akbar_counts_up_to_the_last_day_on_treatment() {
        var akbar = new AkbarResponse(Mode.AS_PUBLISHED);
        Story ended = Story.of()
                .treat(ShippedAgents.ELTROMBOPAG, TreatmentRole.INDEX, 0, 30)
                .visit(90);
        assertThat(code(akbar, ended)).isEqualTo("NE");
        assertThat(code(akbar, ended.count(31, 51))).isEqualTo("NE");
        assertThat(code(akbar, ended.count(29, 50))).isEqualTo("N");
        assertThat(code(akbar, ended.count(30, 51))).isEqualTo("Y");
    }

    @Test
    void sustained_needs_three_calendar_months_without_a_lower_visit() {
        var sustained = new SustainedResponse();
        assertThat(code(sustained, Story.on(ShippedAgents.ELTROMBOPAG))).isEqualTo("NE");
        assertThat(code(sustained, Story.on(ShippedAgents.ELTROMBOPAG).counts(10, 51, 101, 51)))
                .isEqualTo("Y");
        assertThat(code(sustained, Story.on(ShippedAgents.ELTROMBOPAG).counts(11, 51, 101, 51)))
                .isEqualTo("N");
        assertThat(code(sustained, Story.on(ShippedAgents.ELTROMBOPAG).counts(10, 51, 50, 50, 101, 51)))
                .isEqualTo("N");
    }

    @Test
    void ash_reads_the_nearest_count_of_its_window() {
        var early = AshResponse.early();
        assertThat(code(early, Story.on(ShippedAgents.IVIG).counts(0, 10, 5, 30)))
                .isEqualTo("Y");
        assertThat(code(early, Story.on(ShippedAgents.IVIG).counts(0, 10, 4, 30, 10, 30)))
                .isEqualTo("NE");
        assertThat(code(early, Story.on(ShippedAgents.IVIG).count(7, 30))).isEqualTo("NE");
        assertThat(code(AshResponse.remission(), Story.on(ShippedAgents.IVIG).count(365, 101)))
                .isEqualTo("Y");
        assertThat(code(AshResponse.remission(), Story.on(ShippedAgents.IVIG).count(365, 100)))
                .isEqualTo("N");
        Story moved = Story.on(ShippedAgents.IVIG).counts(0, 10).visit(90);
        assertThat(code(early, moved.treat(ShippedAgents.DANAZOL, TreatmentRole.SUBSEQUENT, 5, null)))
                .isEqualTo("NE");
        assertThat(code(early, moved.treat(ShippedAgents.RITUXIMAB, TreatmentRole.SUBSEQUENT, 4, 20)))
                .isEqualTo("N");
    }

    @Test
    void a_later_line_that_cannot_be_judged_leaves_the_answer_open() {
        var later = new SubsequentResponse(Mode.AS_PUBLISHED);
        Story failed = Story.on(ShippedAgents.IVIG)
                .treat("L2", ShippedAgents.DANAZOL, TreatmentRole.SUBSEQUENT, 50, null)
                .counts(50, 10, 60, 12);
        assertThat(code(later, Story.on(ShippedAgents.IVIG))).isEqualTo("NE");
        assertThat(code(later, failed)).isEqualTo("N");
        assertThat(code(later, failed.treat("L3", ShippedAgents.RITUXIMAB, TreatmentRole.SUBSEQUENT, 100, 121)))
                .isEqualTo("NE");
        Story vague = Story.on(ShippedAgents.IVIG)
                .count(30, 90)
                .with(person -> person.treatment(TreatmentPeriod.row(
                                "T",
                                "L2",
                                ShippedAgents.DANAZOL,
                                TreatmentRole.SUBSEQUENT,
                                PartialDate.parse("2020-02"))
                        .build()));
        assertThat(later.assess(vague.course())).isEqualTo(new NotEvaluable<>(Reason.DATE_TOO_VAGUE));
    }

    private static String interpolated(Story story) {
        return new CrickxDuration(Mode.AS_PUBLISHED, BetweenCounts.INTERPOLATE)
                .assess(story.course())
                .code();
    }

    @Test
    void a_line_between_counts_crosses_the_threshold_in_proportion() {
        assertThat(interpolated(Story.on(ShippedAgents.IVIG).counts(0, 10, 10, 50, 20, 10)))
                .isEqualTo("10 EVENT");
        assertThat(interpolated(Story.on(ShippedAgents.IVIG).counts(0, 10, 10, 50, 20, 20)))
                .isEqualTo("11.667 EVENT");
        assertThat(interpolated(Story.on(ShippedAgents.IVIG).counts(0, 10, 10, 30, 20, 29, 30, 10)))
                .isEqualTo("0 EVENT");
    }

    @Test
    void a_count_only_known_as_a_bound_is_taken_at_its_own_time() {
        assertThat(interpolated(Story.on(ShippedAgents.IVIG)
                        .counts(0, 10, 10, 50)
                        .count(20, null, Comparator.LT, 10, SampleContext.VISIT)))
                .isEqualTo("15 EVENT");
    }

    @Test
    void crickx_needs_no_baseline_for_a_complete_response_only() {
        assertThat(code(
                        new CrickxTimeToResponse(Mode.AS_PUBLISHED),
                        Story.on(ShippedAgents.IVIG).counts(10, 50, 20, 101)))
                .isEqualTo("20");
        assertThat(code(
                        new CrickxResponse(Mode.AS_PUBLISHED),
                        Story.on(ShippedAgents.IVIG).count(10, 100)))
                .isEqualTo("NE");
        assertThat(code(
                        new CrickxTimeToResponse(Mode.AS_PUBLISHED),
                        Story.on(ShippedAgents.IVIG).counts(0, 60, 10, 110)))
                .isEqualTo("10");
    }

    @Test
    void two_thirds_of_the_visits_are_not_persistent_and_68_of_100_are() {
        assertThat(code(new PodolanczukResponse(), visits(67, 100))).isEqualTo("NON_SUSTAINED");
        assertThat(code(new PodolanczukResponse(), visits(68, 100))).isEqualTo("PERSISTENT");
        assertThat(code(new PodolanczukResponse(), visits(0, 3))).isEqualTo("NONE");
    }

    private static Story visits(int above, int all) {
        Story story = Story.on(ShippedAgents.ELTROMBOPAG);
        for (int i = 1; i <= all; i++) {
            story.count(i, i <= above ? 51 : 50);
        }
        return story;
    }

    @Test
    void two_failing_counts_of_one_day_are_not_no_response() {
        Story story = Story.on(ShippedAgents.IVIG)
                .count(0, 10)
                .visit(200)
                .count(9, "08:00", Comparator.EQ, 12, SampleContext.VISIT)
                .count(9, "20:00", Comparator.EQ, 12, SampleContext.VISIT);
        var best = new IwgOverallResponse(ResponseRules.iwg(Mode.REGISTRY));
        assertThat(best.assess(story.course())).isEqualTo(new NotEvaluable<>(Reason.NOT_CONFIRMED));
        assertThat(code(best, Story.on(ShippedAgents.IVIG).count(9, 12))).isEqualTo("NE");
    }

    @Test
    void a_response_on_the_last_day_of_the_window_counts() {
        var windowed = new IwgCompleteResponse(ResponseRules.iwg(Mode.REGISTRY).withinWindow());
        assertThat(code(windowed, Story.on(ShippedAgents.IVIG).counts(7, 100, 14, 100)))
                .isEqualTo("7");
        assertThat(code(windowed, Story.on(ShippedAgents.IVIG).counts(8, 100, 15, 100)))
                .isEmpty();
    }
}
