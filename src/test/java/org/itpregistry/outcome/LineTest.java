package org.itpregistry.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.itpregistry.measure.Agent;
import org.itpregistry.measure.BleedingStatus;
import org.itpregistry.measure.Comparator;
import org.itpregistry.measure.FollowUpVisit;
import org.itpregistry.measure.NamedAgent;
import org.itpregistry.measure.PartialDate;
import org.itpregistry.measure.SampleContext;
import org.itpregistry.measure.ShippedAgents;
import org.itpregistry.measure.TreatmentPeriod;
import org.itpregistry.measure.TreatmentRole;
import org.itpregistry.measure.VitalStatus;
import org.itpregistry.outcome.descriptive.BaselineCount;
import org.itpregistry.outcome.response.ArnoldResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a line begins and ends, its baseline, and what rescue does to its counts. */
class LineTest {
    private static Story timed(String start) {
        return Story.of()
                .treat(ShippedAgents.IVIG, TreatmentRole.INDEX, 0, 0, row -> row.startTime(LocalTime.parse(start)));
    }

    private static Story count(Story story, String time, int giga) {
        return story.count(0, time, Comparator.EQ, giga, SampleContext.VISIT);
    }

    private static String baseline(Story story) {
        return new BaselineCount().assess(story.course()).code();
    }

    private static String arnold(Story story) {
        return new ArnoldResponse(Mode.REGISTRY).assess(story.course()).code();
    }

    @Test
    void a_count_at_the_very_minute_of_time_zero_is_baseline() {
        Story story = count(count(timed("08:00"), "08:00", 10), "08:01", 90);
        assertThat(baseline(story)).isEqualTo("10");
        assertThat(arnold(story)).isEqualTo("0");
    }

    @Test
    void without_a_time_on_both_sides_a_count_of_day_0_is_baseline() {
        assertThat(baseline(count(timed("08:00"), null, 10))).isEqualTo("10");
        assertThat(arnold(count(count(timed("08:00"), null, 10), null, 90))).isEqualTo("NE");
        assertThat(arnold(count(count(Story.on(ShippedAgents.IVIG), "07:00", 10), "20:00", 90)))
                .isEqualTo("NE");
    }

    @Test
    void time_zero_is_the_earliest_time_of_the_first_day() {
        Story story = timed("12:00")
                .treat(ShippedAgents.PREDNISOLONE, TreatmentRole.INDEX, 0, 9, row -> row.startTime(LocalTime.of(8, 0)))
                .treat(ShippedAgents.DANAZOL, TreatmentRole.INDEX, 1, 9, row -> row.startTime(LocalTime.of(6, 0)));
        assertThat(baseline(count(count(story, "07:00", 10), "09:00", 90))).isEqualTo("10");
    }

    @Test
    void a_timed_count_of_a_day_with_an_untimed_one_is_read_with_it_as_the_lowest() {
        Story story = Story.on(ShippedAgents.IVIG).count(0, 10);
        story.count(5, null, Comparator.EQ, 60, SampleContext.VISIT)
                .count(5, "09:00", Comparator.EQ, 20, SampleContext.VISIT)
                .count(5, "10:00", Comparator.EQ, 70, SampleContext.VISIT);
        assertThat(arnold(story)).isEmpty();
        Story bound = Story.on(ShippedAgents.IVIG)
                .count(0, 10)
                .count(5, null, Comparator.EQ, 31, SampleContext.VISIT)
                .count(5, "09:00", Comparator.LT, 31, SampleContext.VISIT);
        assertThat(arnold(bound)).isEmpty();
    }

    @Test
    void a_timed_line_looks_back_seven_days_for_its_baseline() {
        assertThat(baseline(timed("08:00").count(-7, 10))).isEqualTo("10");
        assertThat(baseline(timed("08:00").count(-8, 10))).isEqualTo("NE");
        assertThat(baseline(Story.on(ShippedAgents.IVIG).counts(-3, 10, -1, 20, 1, 30)))
                .isEqualTo("20");
    }

    @ParameterizedTest
    @CsvSource({
        "PLATELET_TRANSFUSION,7,56",
        "IVIG,28,56",
        "ANTI_D,28,56",
        "DEXAMETHASONE,28,56",
        "VINCRISTINE,42,56",
        "VINBLASTINE,42,56",
        "ELTROMBOPAG,0,56"
    })
    void the_wash_out_ends_after_its_last_day(String code, int byAgent, int inTrials) {
        Agent agent = ShippedAgents.of(code);
        for (TreatmentRole role : List.of(TreatmentRole.RESCUE, TreatmentRole.SUPPORTIVE)) {
            assertThat(rescued(agent, role, 12 + byAgent, Washout.BY_AGENT)).isFalse();
            assertThat(rescued(agent, role, 13 + byAgent, Washout.BY_AGENT)).isTrue();
            assertThat(rescued(agent, role, 12 + inTrials, Washout.TRIAL_56D)).isFalse();
            assertThat(rescued(agent, role, 13 + inTrials, Washout.TRIAL_56D)).isTrue();
            assertThat(rescued(agent, role, 9, Washout.BY_AGENT)).isTrue();
            assertThat(rescued(agent, role, 10, Washout.BY_AGENT)).isFalse();
        }
        assertThat(rescued(agent, TreatmentRole.CONCOMITANT, 11, Washout.BY_AGENT))
                .isTrue();
    }

    @Test
    void what_does_not_raise_the_count_never_taints_it() {
        for (Agent agent : List.of(ShippedAgents.RBC_TRANSFUSION, ShippedAgents.TRANEXAMIC_ACID)) {
            assertThat(rescued(agent, TreatmentRole.SUPPORTIVE, 11, Washout.BY_AGENT))
                    .isTrue();
            assertThat(rescued(agent, TreatmentRole.SUPPORTIVE, 11, Washout.TRIAL_56D))
                    .isTrue();
        }
    }

    /** Whether a good count of that day stands beside rescue on days 10 to 12. */
    private static boolean rescued(Agent agent, TreatmentRole role, int day, Washout washout) {
        Line line = Story.on(ShippedAgents.ROMIPLOSTIM)
                .counts(0, 10, day, 90)
                .treat(agent, role, 10, 12)
                .course()
                .index()
                .orElseThrow();
        return !line.unconfounded(washout).isEmpty();
    }

    @Test
    void rescue_without_an_end_washes_out_from_its_start() {
        Story story = Story.on(ShippedAgents.ROMIPLOSTIM)
                .count(0, 10)
                .treat(ShippedAgents.IVIG, TreatmentRole.RESCUE, 10, null);
        assertThat(arnold(story.count(38, 90))).isEmpty();
        assertThat(arnold(story.count(39, 90))).isEqualTo("39");
    }

    @Test
    void only_platelets_spare_the_count_before_them_and_only_on_their_day() {
        for (Agent agent : List.of(ShippedAgents.PLATELET_TRANSFUSION, ShippedAgents.IVIG)) {
            for (int day : new int[] {20, 21}) {
                Story story = Story.on(ShippedAgents.ROMIPLOSTIM)
                        .count(0, 10)
                        .treat(agent, TreatmentRole.RESCUE, 20, 21)
                        .count(day, null, Comparator.EQ, 60, SampleContext.PRE_TRANSFUSION);
                assertThat(arnold(story))
                        .isEqualTo(agent == ShippedAgents.PLATELET_TRANSFUSION && day == 20 ? "20" : "");
            }
        }
    }

    @Test
    void a_person_without_an_investigated_line_is_told_why() {
        Story vague = Story.of()
                .with(person -> person.treatment(TreatmentPeriod.row(
                                "T", "L", ShippedAgents.IVIG, TreatmentRole.INDEX, PartialDate.parse("2020-01"))
                        .build()));
        assertThat(vague.course().lines().whyNoIndex()).isEqualTo(Reason.INDEX_START_NOT_A_DAY);
        assertThat(vague.course().index()).isEmpty();
        Story prior = Story.of().treat(ShippedAgents.IVIG, TreatmentRole.PRIOR, -9, -9);
        assertThat(prior.course().lines().whyNoIndex()).isEqualTo(Reason.NO_INDEX_REGIMEN);
    }

    @Test
    void a_line_ends_with_the_next_one_started_no_earlier_than_it() {
        Story story = Story.on(ShippedAgents.IVIG)
                .count(50, 90)
                .treat(ShippedAgents.DANAZOL, TreatmentRole.SUBSEQUENT, -5, null)
                .treat(ShippedAgents.RITUXIMAB, TreatmentRole.SUBSEQUENT, 0, 21);
        Line line = story.course().index().orElseThrow();
        assertThat(line.isFollowed()).isTrue();
        assertThat(line.endDay()).isEqualTo(line.startDay());
        assertThat(line.holds(NamedAgent.IVIG)).isTrue();
        assertThat(line.holds(NamedAgent.RITUXIMAB)).isFalse();
    }

    @Test
    void a_combination_may_start_with_its_last_component() {
        Story story = Story.on(ShippedAgents.IVIG)
                .treat(ShippedAgents.DANAZOL, TreatmentRole.INDEX, 10, null, row -> row.startTime(LocalTime.NOON))
                .counts(0, 5, 10, 10, 20, 90);
        assertThat(new StartedWithLast<>(new ArnoldResponse(Mode.REGISTRY))
                        .assess(story.course())
                        .code())
                .isEqualTo("10");
    }

    @Test
    void a_combination_with_a_vague_start_has_no_last_component() {
        Story story = Story.on(ShippedAgents.IVIG)
                .with(person -> person.treatment(TreatmentPeriod.row(
                                "T9", "INDEX", ShippedAgents.DANAZOL, TreatmentRole.INDEX, PartialDate.parse("2020-02"))
                        .build()));
        assertThat(story.course().index()).isPresent();
        assertThat(story.course().lines().indexFromLastComponent()).isEmpty();
    }

    @Test
    void a_line_started_by_a_row_leaves_out_what_came_before_it() {
        Course course = Story.of()
                .treat("L1", ShippedAgents.IVIG, TreatmentRole.PRIOR, -10, -9)
                .treat("L1", ShippedAgents.PREDNISONE, TreatmentRole.PRIOR, 0, 20)
                .treat("L1", ShippedAgents.PREDNISONE, TreatmentRole.PRIOR, 21, 40)
                .course();
        Line line = course.lines().startedBy(course.treatments().get(1));
        assertThat(line.rows()).extracting(TreatmentPeriod::key).containsExactly("T2", "T3");
    }

    @Test
    void a_visit_that_found_no_bleeding_is_an_assessment_of_it() {
        for (BleedingStatus status : BleedingStatus.values()) {
            Story story = Story.of()
                    .with(person -> person.followUp(FollowUpVisit.row("F", Story.day(0), VitalStatus.ALIVE)
                            .bleedingStatus(status)
                            .build()));
            assertThat(story.course().isBleedingAssessed()).isEqualTo(status == BleedingStatus.NONE);
        }
        assertThat(Story.of().visit(0).course().isBleedingAssessed()).isFalse();
    }
}
