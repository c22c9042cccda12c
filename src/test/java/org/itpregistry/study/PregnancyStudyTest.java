package org.itpregistry.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.itpregistry.measure.CaseType;
import org.itpregistry.measure.DenominatorCode;
import org.itpregistry.measure.ItpOnset;
import org.itpregistry.measure.MissingReason;
import org.itpregistry.measure.NeonateRecord;
import org.itpregistry.measure.PartialDate;
import org.itpregistry.measure.PatientHistory;
import org.itpregistry.measure.PatientHistoryBuilder;
import org.itpregistry.measure.PlateletCount;
import org.itpregistry.measure.PregnancyFacts;
import org.itpregistry.measure.PregnancyOutcome;
import org.itpregistry.measure.Recorded;
import org.itpregistry.measure.RowKind;
import org.itpregistry.measure.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class PregnancyStudyTest {
    private static final LocalDate LAST_PERIOD = LocalDate.of(2020, 1, 1);
    private static final LocalDate BIRTH = LAST_PERIOD.plusDays(270);
    private static final LocalDate CUTOFF = LocalDate.of(2022, 12, 31);

    private static PatientHistoryBuilder woman(String key) {
        return PatientHistory.builder(key)
                .center("C01")
                .cohort("TEST")
                .caseType(CaseType.PREGNANCY)
                .sex(Sex.F)
                .registration(LAST_PERIOD);
    }

    private static PatientHistory woman(String key, UnaryOperator<PregnancyFacts.Builder> pregnancy) {
        return woman(key)
                .pregnancy(pregnancy
                        .apply(PregnancyFacts.row(key + "-G1", LAST_PERIOD))
                        .build())
                .build();
    }

    private static PatientHistory delivered(String key) {
        return woman(key, pregnancy -> pregnancy.delivery(Recorded.of(BIRTH)));
    }

    private static PatientHistory newborn(String key, String pregnancy, UnaryOperator<NeonateRecord.Builder> birth) {
        return PatientHistory.builder(key)
                .center("C01")
                .cohort("TEST")
                .caseType(CaseType.NEONATE)
                .sex(Sex.U)
                .birth(PartialDate.of(BIRTH))
                .registration(BIRTH)
                .neonate(birth.apply(NeonateRecord.row(key, pregnancy)).build())
                .build();
    }

    /** The groups that the study of pregnancies shipped with the registry counts. */
    private enum Population {
        PREGNANCIES(Unit.PREGNANCY),
        WOMEN(Unit.WOMAN),
        DELIVERIES(Unit.PREGNANCY, has("DELIVERED", "Y")),
        CAESAREANS(Unit.PREGNANCY, has("DELIVERED", "Y"), has("DELIVERY_MODE", "CAESAREAN")),
        NEWBORNS(Unit.NEWBORN, new Criterion.Not(bornDead()));

        private final Group group;

        Population(Unit unit, Criterion... criteria) {
            group = new Group(
                    name(),
                    "",
                    unit,
                    Optional.empty(),
                    Stream.of(criteria)
                            .map(criterion -> new Group.Step("", criterion))
                            .toList(),
                    List.of());
        }

        private static Criterion bornDead() {
            var rows = new ChosenRows(RowKind.NEWBORN, Map.of(), Optional.empty());
            return new Criterion.Answered(
                    new Question.Recorded(
                            "", rows, RowSummary.CODES, Optional.of(RowField.LIVE_BIRTH), Optional.empty()),
                    Condition.anyOf("N"));
        }
    }

    private static Criterion has(String definition, String finding) {
        return new Criterion.Answered(Question.of(definition), Condition.anyOf(finding));
    }

    private static Endpoint endpoint(Population population, Statistic statistic, String definition, String finding) {
        var calculation = new Calculation(
                statistic,
                population.name(),
                definition,
                statistic.asksMembers() ? Optional.of(Question.of(definition)) : Optional.empty(),
                finding.isEmpty() ? Optional.empty() : Optional.of(has(definition, finding)),
                Timescale.DAYS,
                Calculation.Options.NONE);
        return new Endpoint("", "maternal", "", calculation, "", Published.NONE, "");
    }

    private static List<Group> groups() {
        return Stream.of(Population.values())
                .map(population -> population.group)
                .toList();
    }

    private static ResultRow row(Endpoint endpoint, PatientHistory... persons) {
        return row(endpoint, CUTOFF, List.of(), persons);
    }

    private static ResultRow row(
            Endpoint endpoint, LocalDate cutoff, List<CohortData.Denominator> denominators, PatientHistory... persons) {
        var protocol = new Protocol("test", 1, "", "", "", "", groups(), List.of(endpoint));
        return StudyResult.of(protocol, new CohortData("TEST", "", true, cutoff, List.of(persons), denominators))
                .rows()
                .get(0);
    }

    private static long number(Population population, PatientHistory... persons) {
        return row(endpoint(population, Statistic.NUMBER, "", ""), persons)
                .numerator()
                .orElseThrow();
    }

    @Test
    void an_empty_cohort_has_counts_of_zero_and_no_percentage() {
        assertThat(number(Population.PREGNANCIES)).isZero();
        assertThat(number(Population.NEWBORNS)).isZero();
        ResultRow share = row(endpoint(Population.DELIVERIES, Statistic.PROPORTION, "PREG-PPH", "Y"));
        assertThat(share.denominator()).hasValue(0);
        assertThat(share.value()).isEmpty();
        assertThat(share.bounds()).isEmpty();
        ResultRow median = row(endpoint(Population.PREGNANCIES, Statistic.MEDIAN, "AGE", ""));
        assertThat(median.value()).isEmpty();
    }

    @Test
    void without_a_denominator_there_is_neither_total_nor_rate() {
        Endpoint total = endpoint(Population.PREGNANCIES, Statistic.TOTAL, "DELIVERIES", "");
        Endpoint rate = endpoint(Population.PREGNANCIES, Statistic.RATE_PER_1000, "DELIVERIES", "");
        assertThat(row(total, delivered("A")).value()).isEmpty();
        assertThat(row(rate, delivered("A")).value()).isEmpty();
    }

    @Test
    void a_period_that_ends_after_the_cutoff_is_not_counted() {
        Endpoint total = endpoint(Population.PREGNANCIES, Statistic.TOTAL, "DELIVERIES", "");
        var past = new CohortData.Denominator(DenominatorCode.DELIVERIES, LAST_PERIOD, CUTOFF, 400);
        var beyond = new CohortData.Denominator(DenominatorCode.DELIVERIES, LAST_PERIOD, CUTOFF.plusDays(1), 9);
        var other = new CohortData.Denominator(DenominatorCode.LIVE_BIRTHS, LAST_PERIOD, CUTOFF, 5);
        assertThat(row(total, CUTOFF, List.of(past, beyond, other)).value().flatMap(Value::asNumber))
                .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo("400"));
    }

    @Test
    void what_is_not_known_stands_apart_and_not_in_the_denominator() {
        Endpoint pph = endpoint(Population.DELIVERIES, Statistic.PROPORTION, "PREG-PPH", "Y");
        ResultRow row = row(
                pph,
                woman("A", pregnancy -> pregnancy.delivery(Recorded.of(BIRTH)).primaryPph(Recorded.of(true))),
                woman("B", pregnancy -> pregnancy.delivery(Recorded.of(BIRTH)).primaryPph(Recorded.of(false))),
                woman("C", pregnancy -> pregnancy
                        .delivery(Recorded.of(BIRTH))
                        .primaryPph(Recorded.missing(MissingReason.UNKNOWN))));
        assertThat(row.numerator()).hasValue(1);
        assertThat(row.denominator()).hasValue(2);
        assertThat(row.notEvaluable()).isEqualTo(1);
        assertThat(row.value().flatMap(Value::asNumber))
                .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo("50"));
    }

    @Test
    void twins_are_one_delivery_and_two_newborns() {
        PatientHistory[] persons = {
            delivered("A"), newborn("A-N1", "A-G1", UnaryOperator.identity()), newborn("A-N2", "A-G1", b -> b)
        };
        assertThat(number(Population.DELIVERIES, persons)).isEqualTo(1);
        assertThat(number(Population.NEWBORNS, persons)).isEqualTo(2);
    }

    @Test
    void two_pregnancies_of_one_woman_are_one_woman() {
        LocalDate later = LocalDate.of(2021, 6, 1);
        PatientHistory mother = woman("A")
                .pregnancy(PregnancyFacts.row("A-G1", LAST_PERIOD)
                        .delivery(Recorded.of(BIRTH))
                        .build())
                .pregnancy(PregnancyFacts.row("A-G2", later)
                        .delivery(Recorded.of(later.plusDays(270)))
                        .build())
                .build();
        assertThat(number(Population.WOMEN, mother)).isEqualTo(1);
        assertThat(number(Population.PREGNANCIES, mother)).isEqualTo(2);
        assertThat(number(Population.DELIVERIES, mother)).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(names = {"MISCARRIAGE", "TERMINATION", "ECTOPIC"})
    void a_lost_pregnancy_is_no_delivery_even_with_a_day_on_which_it_ended(PregnancyOutcome outcome) {
        PatientHistory lost = woman("A", pregnancy -> pregnancy
                .delivery(Recorded.of(LAST_PERIOD.plusDays(60)))
                .outcome(Recorded.of(outcome)));
        assertThat(number(Population.PREGNANCIES, lost)).isEqualTo(1);
        assertThat(number(Population.DELIVERIES, lost)).isZero();
        ResultRow pph = row(endpoint(Population.DELIVERIES, Statistic.PROPORTION, "PREG-PPH", "Y"), lost);
        assertThat(pph.denominator()).hasValue(0);
        assertThat(pph.notEvaluable()).isZero();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"MISCARRIAGE", "TERMINATION", "ECTOPIC"},
            mode = Mode.EXCLUDE)
    void any_other_outcome_with_a_day_of_delivery_is_a_delivery(PregnancyOutcome outcome) {
        assertThat(number(Population.DELIVERIES, woman("A", pregnancy -> pregnancy
                        .delivery(Recorded.of(BIRTH))
                        .outcome(Recorded.of(outcome)))))
                .isEqualTo(1);
        assertThat(number(Population.DELIVERIES, delivered("B"))).isEqualTo(1);
    }

    @Test
    void before_the_delivery_the_cutoff_knows_of_none() {
        Endpoint deliveries = endpoint(Population.DELIVERIES, Statistic.NUMBER, "", "");
        Endpoint pregnancies = endpoint(Population.PREGNANCIES, Statistic.NUMBER, "", "");
        Endpoint newborns = endpoint(Population.NEWBORNS, Statistic.NUMBER, "", "");
        PatientHistory[] persons = {delivered("A"), newborn("A-N1", "A-G1", b -> b)};
        assertThat(row(deliveries, BIRTH.minusDays(1), List.of(), persons).numerator())
                .hasValue(0);
        assertThat(row(newborns, BIRTH.minusDays(1), List.of(), persons).numerator())
                .hasValue(0);
        assertThat(row(pregnancies, BIRTH.minusDays(1), List.of(), persons).numerator())
                .hasValue(1);
        assertThat(row(pregnancies, LAST_PERIOD.minusDays(1), List.of(), persons)
                        .numerator())
                .hasValue(0);
    }

    @Test
    void a_newborn_born_dead_is_not_among_the_live_born() {
        PatientHistory[] persons = {
            delivered("A"), newborn("A-N1", "A-G1", birth -> birth.liveBirth(Recorded.of(false)))
        };
        assertThat(number(Population.NEWBORNS, persons)).isZero();
        ResultRow intensive = row(endpoint(Population.NEWBORNS, Statistic.PROPORTION, "NEO-NICU", "Y"), persons);
        assertThat(intensive.denominator()).hasValue(0);
        assertThat(intensive.notEvaluable()).isZero();
    }

    @Test
    void a_newborn_without_a_known_day_of_birth_is_not_evaluable() {
        PatientHistory vague = PatientHistory.builder("A-N1")
                .center("C01")
                .cohort("TEST")
                .caseType(CaseType.NEONATE)
                .sex(Sex.U)
                .birth(PartialDate.parse("2020-09"))
                .registration(BIRTH)
                .neonate(NeonateRecord.row("A-N1", "A-G1").build())
                .build();
        ResultRow row = row(endpoint(Population.NEWBORNS, Statistic.COUNT, "NEO-TP", "Y"), delivered("A"), vague);
        assertThat(row.notEvaluable()).isEqualTo(1);
    }

    @Test
    void the_time_since_diagnosis_is_not_asked_of_itp_that_began_in_the_pregnancy() {
        PatientHistory known = woman("A")
                .diagnosis(PartialDate.parse("2015-03-02"))
                .pregnancy(PregnancyFacts.row("A-G1", LAST_PERIOD).build())
                .build();
        PatientHistory fresh = woman("B")
                .diagnosis(PartialDate.of(LAST_PERIOD.plusDays(80)))
                .pregnancy(PregnancyFacts.row("B-G1", LAST_PERIOD)
                        .itpOnset(Recorded.of(ItpOnset.DURING_PREGNANCY))
                        .build())
                .build();
        PatientHistory blank = delivered("C");
        ResultRow row = row(endpoint(Population.PREGNANCIES, Statistic.MEDIAN, "ITP_YEARS", ""), known, fresh, blank);
        assertThat(row.value().flatMap(Value::asNumber))
                .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo(BigDecimal.valueOf(4)));
        assertThat(row.denominator()).hasValue(1);
        assertThat(row.notEvaluable()).isEqualTo(1);
    }

    @Test
    void the_lowest_count_of_a_period_is_one_of_each_pregnancy() {
        PatientHistoryBuilder mother = woman("A")
                .pregnancy(PregnancyFacts.row("A-G1", LAST_PERIOD)
                        .delivery(Recorded.of(BIRTH))
                        .build());
        Stream.of(20, 60, 100, 269, 270)
                .forEach(day -> mother.count(
                        "C" + day, LAST_PERIOD.plusDays(day), null, null, PlateletCount.gigaPerLitre(day), null, null));
        var protocol = new Protocol("test", 1, "", "", "", "", groups(), List.of());
        var data = new CohortData("TEST", "", true, CUTOFF, List.of(mother.build()), List.of());
        assertThat(StudyResult.of(protocol, data).pregnancies().orElseThrow().periods())
                .extracting(PeriodCounts::lowest)
                .containsExactly(List.of(20.0), List.of(100.0), List.of(), List.of(269.0));
    }
}
