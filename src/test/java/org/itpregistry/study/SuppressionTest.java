package org.itpregistry.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.itpregistry.measure.Agent;
import org.itpregistry.measure.PatientHistory;
import org.itpregistry.measure.Sex;
import org.itpregistry.measure.ShippedAgents;
import org.itpregistry.measure.TreatmentRole;
import org.itpregistry.measure.VitalStatus;
import org.junit.jupiter.api.Test;

class SuppressionTest {
    private static final Question AGENTS = Question.of("TREATED");
    private static final Group ALL = group("all", Optional.empty());

    private static Group group(String id, Optional<String> of, Criterion... criteria) {
        return new Group(
                id,
                id,
                Unit.PERSON,
                of,
                List.of(criteria).stream()
                        .map(criterion -> new Group.Step(id, criterion))
                        .toList(),
                List.of());
    }

    private static Criterion on(Agent agent) {
        return new Criterion.Answered(AGENTS, Condition.anyOf(agent.code()));
    }

    private static Endpoint endpoint(Statistic statistic, String group, Criterion criterion) {
        var calculation = new Calculation(
                statistic,
                group,
                "TREATED",
                Optional.of(AGENTS),
                Optional.ofNullable(criterion),
                Timescale.DAYS,
                Calculation.Options.NONE);
        return new Endpoint("", "response", "", calculation, "", Published.NONE, "");
    }

    /** So many on rituximab, eltrombopag and dapsone, each on one of them. */
    private static StudyResult result(int rituximab, int eltrombopag, int dapsone, Endpoint... endpoints) {
        List<PatientHistory> persons = new ArrayList<>();
        for (int i = 0; i < rituximab + eltrombopag + dapsone; i++) {
            Agent agent = i < rituximab
                    ? ShippedAgents.RITUXIMAB
                    : i < rituximab + eltrombopag ? ShippedAgents.ELTROMBOPAG : ShippedAgents.DAPSONE;
            persons.add(new InventedPerson("S", i, LocalDate.of(2020, 1, 6))
                    .is(Sex.F, 40 + i)
                    .treat(agent, TreatmentRole.INDEX, 0, 21)
                    .lastSeen(60, VitalStatus.ALIVE));
        }
        var protocol = new Protocol("test", 1, "", "", "", "", List.of(ALL), List.of(endpoints));
        return StudyResult.of(protocol, new CohortData("TEST", "", true, LocalDate.of(2022, 1, 1), persons, List.of()));
    }

    private static List<Optional<Withheld>> withheld(StudyResult result, Audience audience) {
        return result.shownTo(audience).rows().stream().map(ResultRow::withheld).toList();
    }

    @Test
    void few_are_withheld_with_all_that_would_tell_of_them() {
        ResultRow row = result(4, 6, 0, endpoint(Statistic.PROPORTION, "all", on(ShippedAgents.RITUXIMAB)))
                .shownTo(Audience.PUBLIC)
                .rows()
                .get(0);
        assertThat(row.withheld()).contains(Withheld.FEW);
        assertThat(row.numerator()).isEmpty();
        assertThat(row.denominator()).isEmpty();
        assertThat(row.value()).isEmpty();
        assertThat(row.bounds()).isEmpty();
        assertThat(row.members().denominator()).isEmpty();
    }

    @Test
    void all_but_a_few_are_withheld_too() {
        Endpoint share = endpoint(Statistic.PROPORTION, "all", on(ShippedAgents.RITUXIMAB));
        assertThat(withheld(result(6, 4, 0, share), Audience.PUBLIC)).containsExactly(Optional.of(Withheld.FEW));
        assertThat(withheld(result(6, 5, 0, share), Audience.PUBLIC)).containsExactly(Optional.empty());
    }

    @Test
    void none_and_all_are_shown() {
        assertThat(withheld(
                        result(
                                6,
                                0,
                                0,
                                endpoint(Statistic.PROPORTION, "all", on(ShippedAgents.RITUXIMAB)),
                                endpoint(Statistic.PROPORTION, "all", on(ShippedAgents.DAPSONE))),
                        Audience.PUBLIC))
                .containsExactly(Optional.empty(), Optional.empty());
    }

    @Test
    void fewer_are_enough_for_the_centers_and_those_who_may_open_the_records_see_all() {
        Endpoint share = endpoint(Statistic.PROPORTION, "all", on(ShippedAgents.RITUXIMAB));
        assertThat(withheld(result(3, 6, 0, share), Audience.CENTERS)).containsExactly(Optional.empty());
        assertThat(withheld(result(2, 6, 0, share), Audience.CENTERS)).containsExactly(Optional.of(Withheld.FEW));
        StudyResult all = result(1, 6, 0, share);
        assertThat(all.shownTo(Audience.INSIDE)).isSameAs(all);
    }

    @Test
    void a_second_part_is_withheld_where_the_first_is_what_the_whole_leaves() {
        List<Optional<Withheld>> three = withheld(
                result(
                        3,
                        6,
                        9,
                        endpoint(Statistic.NUMBER, "all", null),
                        endpoint(Statistic.COUNT, "all", on(ShippedAgents.RITUXIMAB)),
                        endpoint(Statistic.COUNT, "all", on(ShippedAgents.ELTROMBOPAG)),
                        endpoint(Statistic.COUNT, "all", on(ShippedAgents.DAPSONE))),
                Audience.PUBLIC);
        assertThat(three)
                .containsExactly(
                        Optional.empty(),
                        Optional.of(Withheld.FEW),
                        Optional.of(Withheld.BY_SUBTRACTION),
                        Optional.empty());
    }

    @Test
    void two_sums_that_differ_by_few_are_not_shown_together() {
        Criterion either = new Criterion.Any(List.of(on(ShippedAgents.RITUXIMAB), on(ShippedAgents.ELTROMBOPAG)));
        List<Optional<Withheld>> both = withheld(
                result(
                        9,
                        3,
                        9,
                        endpoint(Statistic.COUNT, "all", on(ShippedAgents.RITUXIMAB)),
                        endpoint(Statistic.COUNT, "all", either)),
                Audience.PUBLIC);
        assertThat(both).containsExactly(Optional.of(Withheld.BY_SUBTRACTION), Optional.empty());
    }

    @Test
    void the_value_of_one_person_is_withheld() {
        assertThat(withheld(result(9, 9, 0, age(Statistic.MAXIMUM), age(Statistic.MEDIAN)), Audience.CENTERS))
                .containsExactly(Optional.of(Withheld.ONE_PERSON), Optional.empty());
    }

    private static Endpoint age(Statistic statistic) {
        Question age = Question.of("AGE");
        var calculation = new Calculation(
                statistic, "all", "AGE", Optional.of(age), Optional.empty(), Timescale.DAYS, Calculation.Options.NONE);
        return new Endpoint("", "baseline", "", calculation, "years", Published.NONE, "");
    }
}
