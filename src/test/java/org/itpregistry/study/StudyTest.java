package org.itpregistry.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.itpregistry.measure.PatientHistory;
import org.itpregistry.measure.RowKind;
import org.itpregistry.measure.Sex;
import org.itpregistry.measure.ShippedAgents;
import org.itpregistry.measure.TreatmentRole;
import org.itpregistry.measure.VitalStatus;
import org.itpregistry.outcome.Reason;
import org.itpregistry.stats.ProportionMethod;
import org.junit.jupiter.api.Test;

class StudyTest {
    private static final Question RESPONSE = Question.of("RESP-ARNOLD");
    private static final Criterion RESPONDED = new Criterion.Answered(RESPONSE, Condition.found());
    private static final Group ALL = group("all", Optional.empty(), List.of());
    private static final Group TREATED = group(
            "treated",
            Optional.of("all"),
            List.of(),
            new Criterion.Answered(Question.of("REGIMEN"), Condition.found()));
    private static final Group RESPONDERS = group("responders", Optional.of("treated"), List.of(), RESPONDED);
    private static final Group SECOND = group("second", Optional.of("treated"), List.of(2));

    private static Group group(String id, Optional<String> of, List<Integer> cases, Criterion... criteria) {
        return new Group(
                id,
                id,
                Unit.PERSON,
                of,
                List.of(criteria).stream()
                        .map(criterion -> new Group.Step(id, criterion))
                        .toList(),
                cases);
    }

    /** Keys T-01 responder from 10 to 80 on day 7, T-02 no responder, T-03 without a baseline, T-04 never treated. */
    private static List<PatientHistory> persons() {
        List<PatientHistory> persons = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            var person = new InventedPerson("T", i, LocalDate.of(2020, 1, 6)).is(Sex.F, 30 + 10 * i);
            if (i < 3) {
                person.treat(ShippedAgents.RITUXIMAB, TreatmentRole.INDEX, 0, 21);
            }
            if (i != 2) {
                person.visit(0, 10);
            }
            persons.add(person.visit(7, i == 0 ? 80 : 15).lastSeen(60, VitalStatus.ALIVE));
        }
        Collections.reverse(persons);
        return persons;
    }

    private static ResultRow row(
            Statistic statistic,
            Group group,
            Question question,
            Optional<Criterion> criterion,
            UnaryOperator<Calculation.Options> more) {
        var calculation = new Calculation(
                statistic,
                group.id(),
                question.id(),
                Optional.of(question),
                criterion,
                Timescale.DAYS,
                more.apply(Calculation.Options.NONE));
        var endpoint = new Endpoint("", "response", "", calculation, "", Published.NONE, "");
        var protocol =
                new Protocol("test", 1, "", "", "", "", List.of(ALL, TREATED, RESPONDERS, SECOND), List.of(endpoint));
        var data = new CohortData("TEST", "", true, LocalDate.of(2022, 1, 1), persons(), List.of());
        return StudyResult.of(protocol, data).rows().get(0);
    }

    private static ResultRow row(Statistic statistic, Group group, Question question, Criterion criterion) {
        return row(statistic, group, question, Optional.ofNullable(criterion), options -> options);
    }

    private static BigDecimal number(ResultRow row) {
        return row.value().flatMap(Value::asNumber).orElseThrow();
    }

    private static List<String> keys(List<Subject> subjects) {
        return subjects.stream().map(Subject::key).toList();
    }

    @Test
    void a_number_knows_the_persons_behind_it_and_why_some_are_not_evaluable() {
        ResultRow row = row(Statistic.PROPORTION, TREATED, RESPONSE, RESPONDED);
        assertThat(keys(row.members().numerator())).containsExactly("T-01");
        assertThat(keys(row.members().denominator())).containsExactly("T-01", "T-02");
        assertThat(row.members().notEvaluable()).containsOnlyKeys(Reason.NO_BASELINE);
        assertThat(keys(row.members().notEvaluable().get(Reason.NO_BASELINE))).containsExactly("T-03");
        assertThat(row.notEvaluable()).isEqualTo(1);
        assertThat(number(row)).isEqualByComparingTo("50");
    }

    @Test
    void of_all_who_cannot_be_judged_is_no_responder() {
        ResultRow row = row(Statistic.PROPORTION_OF_ALL, TREATED, RESPONSE, RESPONDED);
        assertThat(row.numerator()).hasValue(1);
        assertThat(row.denominator()).hasValue(3);
        assertThat(row.notEvaluable()).isEqualTo(1);
    }

    @Test
    void a_group_is_a_part_of_another_and_holds_only_who_surely_belongs_to_it() {
        assertThat(keys(row(Statistic.NUMBER, RESPONDERS, RESPONSE, null)
                        .members()
                        .numerator()))
                .containsExactly("T-01");
        assertThat(row(Statistic.NUMBER, TREATED, RESPONSE, null).numerator()).hasValue(3);
    }

    @Test
    void cases_are_in_order_of_their_key_whatever_the_order_of_the_persons() {
        Question age = Question.of("AGE");
        assertThat(number(row(Statistic.MAXIMUM, SECOND, age, null))).isEqualByComparingTo("40");
        ResultRow third = row(Statistic.CASE, TREATED, age, Optional.empty(), options -> ofCase(3));
        assertThat(number(third)).isEqualByComparingTo("50");
        assertThat(keys(third.members().numerator())).containsExactly("T-03");
        assertThat(row(Statistic.CASE, TREATED, age, Optional.empty(), options -> ofCase(4))
                        .value())
                .isEmpty();
    }

    private static Calculation.Options at(double days) {
        return new Calculation.Options(
                "", Optional.empty(), OptionalDouble.of(days), OptionalInt.empty(), ProportionMethod.CLOPPER_PEARSON);
    }

    private static Calculation.Options ofCase(int number) {
        return new Calculation.Options(
                "", Optional.empty(), OptionalDouble.empty(), OptionalInt.of(number), ProportionMethod.CLOPPER_PEARSON);
    }

    @Test
    void a_limit_that_somebody_breaks_is_not_printed_but_the_worst_amount_is() {
        Question age = Question.of("AGE");
        Criterion under60 = new Criterion.Answered(age, new Condition(Condition.Test.BELOW, List.of("60")));
        Criterion under45 = new Criterion.Answered(age, new Condition(Condition.Test.BELOW, List.of("45")));
        assertThat(number(row(Statistic.LIMIT, TREATED, age, under60))).isEqualByComparingTo("60");
        assertThat(number(row(Statistic.LIMIT, TREATED, age, under45))).isEqualByComparingTo("50");
    }

    @Test
    void who_never_responded_is_on_the_curve_until_the_end_of_the_line() {
        ResultRow at = row(Statistic.KM_AT, TREATED, RESPONSE, Optional.empty(), options -> at(59));
        assertThat(at.numerator()).hasValue(1);
        assertThat(at.denominator()).hasValue(2);
        assertThat(number(at)).isEqualByComparingTo("50");
        assertThat(row(Statistic.KM_AT, TREATED, RESPONSE, Optional.empty(), options -> at(61))
                        .value())
                .isEmpty();
        assertThat(number(row(Statistic.MEDIAN, TREATED, RESPONSE, null))).isEqualByComparingTo("7");
    }

    @Test
    void the_most_frequent_class_is_the_first_of_equal_ones_and_a_number_where_it_reads_as_one() {
        Question counts =
                recorded(RowSummary.CODES, RowField.COUNT, new ChosenRows(RowKind.COUNT, Map.of(), Optional.empty()));
        assertThat(row(Statistic.CLASS, TREATED, counts, null).value())
                .hasValue(new Value.Numeric(new BigDecimal("10")));
        assertThat(row(Statistic.CLASS, ALL, Question.of("SEX"), null).value()).hasValue(new Value.Coded("F"));
    }

    private static Question recorded(RowSummary reading, RowField field, ChosenRows rows) {
        return new Question.Recorded("", rows, reading, Optional.of(field), Optional.empty());
    }

    @Test
    void a_window_holds_rows_that_begin_in_it_or_run_in_it_and_none_without_its_anchor() {
        var anchor = Anchor.Event.INDEX;
        assertThat(number(rowsIn(new Window(anchor, 1, 10, false)))).isZero();
        assertThat(number(rowsIn(new Window(anchor, 1, 10, true)))).isEqualByComparingTo("3");
        assertThat(number(rowsIn(new Window(anchor, 0, 0, false)))).isEqualByComparingTo("3");
        assertThat(number(rowsIn(new Window(anchor, 22, 30, true)))).isZero();
        var splenectomy = new ChosenRows(
                RowKind.TREATMENT, Map.of(RowField.AGENT, Condition.anyOf("SPLENECTOMY")), Optional.empty());
        assertThat(number(rowsIn(new Window(splenectomy, Integer.MIN_VALUE, Integer.MAX_VALUE, true))))
                .isZero();
    }

    private static ResultRow rowsIn(Window window) {
        var rows = new ChosenRows(RowKind.TREATMENT, Map.of(), Optional.of(window));
        return row(
                Statistic.SUM,
                ALL,
                new Question.Recorded("", rows, RowSummary.NUMBER, Optional.empty(), Optional.empty()),
                null);
    }

    @Test
    void the_inclusion_says_what_each_step_left() {
        var protocol = new Protocol(
                "test",
                1,
                "",
                "",
                "",
                "",
                List.of(group(
                        "responders",
                        Optional.empty(),
                        List.of(),
                        new Criterion.Answered(Question.of("REGIMEN"), Condition.found()),
                        RESPONDED)),
                List.of());
        var data = new CohortData("TEST", "", true, LocalDate.of(2022, 1, 1), persons(), List.of());
        StudyResult result = StudyResult.of(protocol, data);
        assertThat(result.membersOfCohort()).isEqualTo(4);
        // Who was never treated has no regimen to be asked about.
        assertThat(result.inclusion())
                .containsExactly(new InclusionStep("responders", 3, 0, 1), new InclusionStep("responders", 1, 1, 1));
        assertThat(result.pregnancies()).isEmpty();
    }

    @Test
    void what_does_not_exist_is_refused_by_name() {
        assertThatThrownBy(() -> row(Statistic.COUNT, TREATED, Question.of("RESP-NOBODY"), null))
                .hasMessageContaining("RESP-NOBODY");
        Group nowhere = group("nowhere", Optional.empty(), List.of());
        assertThatThrownBy(() -> row(Statistic.NUMBER, nowhere, RESPONSE, null)).hasMessageContaining("nowhere");
        assertThatThrownBy(() ->
                        new ChosenRows(RowKind.COUNT, Map.of(RowField.AGENT, Condition.found()), Optional.empty()))
                .hasMessageContaining("AGENT");
    }
}
