package org.itpregistry.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.itpregistry.measure.PatientHistory;
import org.itpregistry.measure.RowKind;
import org.itpregistry.measure.Sex;
import org.itpregistry.measure.VitalStatus;
import org.itpregistry.outcome.Reason;
import org.itpregistry.stats.ProportionMethod;
import org.junit.jupiter.api.Test;

/** Time from diagnosis of persons who were registered later: nobody is at risk before observation began. */
class LeftTruncationTest {
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final Question RESPONSE = Question.of("RESP-ITO-3Y");
    private static final Question FIRST_OF_100 = new Question.Recorded(
            "",
            new ChosenRows(
                    RowKind.COUNT,
                    Map.of(RowField.COUNT, new Condition(Condition.Test.AT_LEAST, List.of("100"))),
                    Optional.empty()),
            RowSummary.TIME_TO,
            Optional.empty(),
            Optional.of(Anchor.Event.DIAGNOSIS));

    /** @param diagnosed days before registration */
    private static PatientHistory person(int number, int diagnosed, int responded, int lastSeen) {
        var person = new InventedPerson("L", number, FIRST).is(Sex.F, 40);
        person.diagnosed(person.day(-diagnosed)).visit(-diagnosed, 5);
        if (responded > 0) {
            person.visit(responded - diagnosed, 120);
        }
        return person.lastSeen(lastSeen - diagnosed, VitalStatus.ALIVE);
    }

    /** Days from diagnosis: at risk from 0, from 60, not at all for what came before, and never. */
    private static List<PatientHistory> persons() {
        return List.of(person(0, 0, 100, 400), person(1, 60, 200, 400), person(2, 50, 20, 400), person(3, 90, 0, 80));
    }

    private static ResultRow row(Statistic statistic, Question question, OptionalDouble at) {
        var everyone = new Group("all", "all", Unit.PERSON, Optional.empty(), List.of(), List.of());
        var options = new Calculation.Options(
                "", Optional.empty(), at, OptionalInt.empty(), ProportionMethod.CLOPPER_PEARSON);
        var calculation = new Calculation(
                statistic, "all", question.id(), Optional.of(question), Optional.empty(), Timescale.DAYS, options);
        var endpoint = new Endpoint("", "response", "", calculation, "", Published.NONE, "");
        var protocol = new Protocol("test", 1, "", "", "", "", List.of(everyone), List.of(endpoint));
        var data = new CohortData("TEST", "", true, LocalDate.of(2020, 1, 1), persons(), List.of());
        return StudyResult.of(protocol, data).rows().get(0);
    }

    private static void enters_late(Question question) {
        ResultRow at = row(Statistic.KM_AT, question, OptionalDouble.of(150));
        // on day 100 two are at risk and one responds
        assertThat(at.value().flatMap(Value::asNumber).orElseThrow()).isEqualByComparingTo("50");
        assertThat(at.denominator()).hasValue(2);
        assertThat(at.members().notEvaluable().get(Reason.BEFORE_REGISTRATION))
                .extracting(Subject::person)
                .containsExactly("L-03");
        assertThat(at.members().notEvaluable().get(Reason.NOT_YET_OBSERVED))
                .extracting(Subject::person)
                .containsExactly("L-04");
        ResultRow early = row(Statistic.KM_AT, question, OptionalDouble.of(99));
        assertThat(early.value().flatMap(Value::asNumber).orElseThrow()).isZero();
        assertThat(row(Statistic.KM_MEDIAN, question, OptionalDouble.empty())
                        .value()
                        .flatMap(Value::asNumber)
                        .orElseThrow())
                .isEqualByComparingTo("150");
    }

    @Test
    void a_definition_that_runs_from_diagnosis_enters_at_registration() {
        enters_late(RESPONSE);
    }

    @Test
    void a_time_from_diagnosis_that_a_coordinator_asks_for_does_too() {
        enters_late(FIRST_OF_100);
    }

    @Test
    void a_crude_number_is_as_it_was() {
        ResultRow median = row(Statistic.MEDIAN, RESPONSE, OptionalDouble.empty());
        assertThat(median.members().numerator()).extracting(Subject::person).contains("L-01", "L-02", "L-03");
    }
}
