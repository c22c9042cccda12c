package org.itpregistry.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itpregistry.measure.ShippedAgents.RITUXIMAB;
import static org.itpregistry.measure.ShippedAgents.ROMIPLOSTIM;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.itpregistry.measure.PatientHistory;
import org.itpregistry.measure.Sex;
import org.itpregistry.measure.TreatmentRole;
import org.itpregistry.measure.VitalStatus;
import org.itpregistry.stats.Exit;
import org.itpregistry.stats.TimeAtRisk;
import org.junit.jupiter.api.Test;

/** What figures show of four persons: one responds and relapses, one does not, one is untreated, one never seen again. */
class StudyFiguresTest {
    private static final Question RESPONSE = Question.of("RESP-ARNOLD");
    private static final Criterion RESPONDED = new Criterion.Answered(RESPONSE, Condition.found());
    private static final Group ALL = group("all");
    private static final Group WOMEN = group("women", new Criterion.Answered(Question.of("SEX"), Condition.anyOf("F")));
    private static final Group NOBODY = group("nobody", new Criterion.Not(new Criterion.All(List.of())));

    private static Group group(String id, Criterion... criteria) {
        List<Group.Step> steps = List.of(criteria).stream()
                .map(criterion -> new Group.Step(id, criterion))
                .toList();
        return new Group(id, "the " + id, Unit.PERSON, Optional.empty(), steps, List.of());
    }

    private static InventedPerson person(int number, Sex sex) {
        return new InventedPerson("F", number, LocalDate.of(2020, 1, 6)).is(sex, 40);
    }

    private static List<PatientHistory> persons() {
        return List.of(
                person(0, Sex.F)
                        .treat(RITUXIMAB, TreatmentRole.INDEX, 0, 21)
                        .visit(-3, 8)
                        .visit(0, 10)
                        .visit(7, 80)
                        .visit(40, 12)
                        .lastSeen(100, VitalStatus.ALIVE),
                person(1, Sex.M)
                        .treat(RITUXIMAB, TreatmentRole.INDEX, 0, 10)
                        .treat(RITUXIMAB, TreatmentRole.INDEX, 11, 20)
                        .treat(ROMIPLOSTIM, TreatmentRole.SUBSEQUENT, 40, null)
                        .visit(0, 10)
                        .visit(7, 15)
                        .lastSeen(60, VitalStatus.ALIVE),
                person(2, Sex.F).visit(0, 10).lastSeen(60, VitalStatus.ALIVE),
                person(3, Sex.M)
                        .treat(RITUXIMAB, TreatmentRole.INDEX, 0, 21)
                        .visit(0, 10)
                        .lastSeen(0, VitalStatus.ALIVE));
    }

    private static FigureData data(
            FigurePlan.Kind kind,
            Question question,
            Optional<Criterion> criterion,
            OptionalInt until,
            Group... groups) {
        var calculation = new Calculation(
                kind.statistic(),
                groups[0].id(),
                question.id(),
                Optional.of(question),
                criterion,
                Timescale.DAYS,
                Calculation.Options.NONE);
        var ofPersons = new FigurePlan.OfPersons(
                Anchor.Event.INDEX,
                3,
                until,
                Map.of(FigurePlan.Mark.RESPONSE, RESPONSE, FigurePlan.Mark.LOSS, Question.of("DUR-ARNOLD")));
        var plan = new FigurePlan(
                "figure",
                kind,
                List.of(groups).stream().map(Group::id).toList(),
                calculation,
                ofPersons,
                new FigurePlan.Labels("", "", "", Optional.empty(), ""));
        var protocol = new Protocol(
                "test",
                1,
                "",
                "",
                "",
                "",
                Anchor.Event.INDEX,
                List.of(ALL, WOMEN, NOBODY),
                List.of(),
                BaselinePlan.NONE,
                List.of(plan));
        var data = new CohortData("TEST", "", true, LocalDate.of(2022, 1, 1), persons(), List.of());
        List<StudyFigure> figures = StudyResult.of(protocol, data).figures();
        assertThat(figures).singleElement().extracting(StudyFigure::plan).isEqualTo(plan);
        return figures.get(0).data();
    }

    private static FigureData data(FigurePlan.Kind kind, Question question, Group... groups) {
        return data(kind, question, Optional.empty(), OptionalInt.empty(), groups);
    }

    @Test
    void a_lane_ends_at_the_last_contact_and_holds_spells_and_marks() {
        var lanes = (FigureData.Lanes) data(FigurePlan.Kind.SWIMMER, RESPONSE, ALL);
        assertThat(lanes.lanes())
                .containsExactly(
                        new FigureData.Lane(
                                "F-01",
                                100,
                                false,
                                true,
                                List.of(new FigureData.Spell(RITUXIMAB, 0, 21)),
                                Map.of(FigurePlan.Mark.RESPONSE, 7.0, FigurePlan.Mark.LOSS, 40.0)),
                        new FigureData.Lane(
                                "F-02",
                                60,
                                false,
                                true,
                                List.of(
                                        new FigureData.Spell(ROMIPLOSTIM, 40, 60),
                                        new FigureData.Spell(RITUXIMAB, 0, 20)),
                                Map.of()));
        assertThat(lanes.smallest()).isOne();
        assertThat(lanes.persons()).isEqualTo(2);
    }

    @Test
    void a_lane_that_is_cut_shows_nothing_of_later() {
        var lanes =
                (FigureData.Lanes) data(FigurePlan.Kind.SWIMMER, RESPONSE, Optional.empty(), OptionalInt.of(39), ALL);
        assertThat(lanes.lanes()).extracting(FigureData.Lane::end).containsExactly(39.0, 39.0);
        assertThat(lanes.lanes().get(0).marks()).containsOnlyKeys(FigurePlan.Mark.RESPONSE);
        assertThat(lanes.lanes().get(1).spells())
                .extracting(FigureData.Spell::agent)
                .containsExactly(RITUXIMAB);
    }

    @Test
    void a_course_holds_the_counts_from_the_days_before_to_the_last_shown() {
        var courses = (FigureData.Courses)
                data(FigurePlan.Kind.SPAGHETTI, RESPONSE, Optional.empty(), OptionalInt.of(7), ALL);
        assertThat(courses.courses().get(0))
                .containsExactly(new FigureData.Count(-3, 8), new FigureData.Count(0, 10), new FigureData.Count(7, 80));
        assertThat(courses.courses()).hasSize(3);
        assertThat(courses.persons()).isEqualTo(3);
        assertThat(courses.smallest()).isOne();
    }

    @Test
    void times_and_exits_are_those_of_the_evaluable_by_group() {
        var times = (FigureData.Times) data(FigurePlan.Kind.KAPLAN_MEIER, RESPONSE, ALL, WOMEN);
        assertThat(times.groups()).extracting(FigureData.Times.Group::label).containsExactly("the all", "the women");
        assertThat(times.groups().get(0).persons())
                .containsExactly(TimeAtRisk.until(7, true), TimeAtRisk.until(40, false));
        assertThat(times.persons()).isEqualTo(3);
        assertThat(times.smallest()).isOne();
        assertThat(times.test()).isPresent();
        var one = (FigureData.Times) data(FigurePlan.Kind.KAPLAN_MEIER, RESPONSE, ALL);
        assertThat(one.test()).isEmpty();
        var exits = (FigureData.Exits) data(FigurePlan.Kind.CUMULATIVE_INCIDENCE, Question.of("DUR-ARNOLD"), ALL);
        assertThat(exits.groups().get(0).persons()).containsExactly(new Exit(33, Curves.EVENT));
        assertThat(exits.persons()).isOne();
        assertThat(exits.smallest()).isOne();
        assertThat(exits.test()).isEmpty();
    }

    @Test
    void a_share_is_of_the_evaluable_and_has_limits_in_percent() {
        var shares = (FigureData.Shares)
                data(FigurePlan.Kind.FOREST, RESPONSE, Optional.of(RESPONDED), OptionalInt.empty(), ALL, NOBODY);
        assertThat(shares.shares().get(0).events()).isOne();
        assertThat(shares.shares().get(0).persons()).isEqualTo(2);
        ResultRow.Bounds limits = shares.shares().get(0).limits().orElseThrow();
        assertThat(limits.low().orElseThrow()).isBetween(1.2, 1.3);
        assertThat(limits.high().orElseThrow()).isBetween(98.7, 98.8);
        assertThat(limits.method()).isEqualTo("CLOPPER_PEARSON");
        assertThat(shares.shares().get(1).limits()).isEmpty();
        assertThat(shares.persons()).isEqualTo(2);
        assertThat(shares.smallest()).isEqualTo(2);
        var centers = (FigureData.Shares)
                data(FigurePlan.Kind.CENTERS, RESPONSE, Optional.of(RESPONDED), OptionalInt.empty(), ALL);
        assertThat(centers.shares()).singleElement().satisfies(share -> {
            assertThat(share.label()).isEqualTo("C01");
            assertThat(share.events()).isOne();
            assertThat(share.persons()).isEqualTo(2);
        });
    }

    @Test
    void amounts_are_by_group() {
        var amounts = (FigureData.Amounts) data(FigurePlan.Kind.BOX, Question.of("BASELINE"), ALL, WOMEN, NOBODY);
        assertThat(amounts.groups().get(0).amounts()).containsExactly(10.0, 10.0, 10.0);
        assertThat(amounts.groups().get(1).amounts()).containsExactly(10.0);
        assertThat(amounts.persons()).isEqualTo(4);
        assertThat(amounts.smallest()).isOne();
    }
}
