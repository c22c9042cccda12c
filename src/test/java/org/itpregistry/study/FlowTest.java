package org.itpregistry.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.itpregistry.measure.CaseType;
import org.itpregistry.measure.NeonateRecord;
import org.itpregistry.measure.PartialDate;
import org.itpregistry.measure.PatientHistory;
import org.itpregistry.measure.PatientHistoryBuilder;
import org.itpregistry.measure.PregnancyFacts;
import org.itpregistry.measure.PregnancyOutcome;
import org.itpregistry.measure.Recorded;
import org.itpregistry.measure.Sex;
import org.junit.jupiter.api.Test;

/** How persons of a cohort become pregnancies, deliveries and newborns, each number another one. */
class FlowTest {
    private static final LocalDate LAST_PERIOD = LocalDate.of(2020, 1, 1);
    private static final LocalDate BIRTH = LAST_PERIOD.plusDays(270);

    private static PatientHistoryBuilder person(String key, CaseType type, LocalDate registered) {
        return PatientHistory.builder(key)
                .center("C01")
                .cohort("TEST")
                .caseType(type)
                .sex(Sex.F)
                .registration(registered);
    }

    private static PregnancyFacts pregnancy(
            String key, LocalDate lastPeriod, UnaryOperator<PregnancyFacts.Builder> more) {
        return more.apply(PregnancyFacts.row(key, lastPeriod)).build();
    }

    private static PatientHistory newborn(String key, UnaryOperator<NeonateRecord.Builder> birth) {
        return person(key, CaseType.NEONATE, BIRTH)
                .birth(PartialDate.of(BIRTH))
                .neonate(birth.apply(NeonateRecord.row(key, "A-G2")).build())
                .build();
    }

    /** A: one lost and one delivered of four; B: not delivered; C: delivered, no newborn recorded; D: a man, E: a child. */
    private static List<PatientHistory> persons() {
        return List.of(
                person("A", CaseType.PREGNANCY, LAST_PERIOD)
                        .pregnancy(pregnancy(
                                "A-G1",
                                LAST_PERIOD.minusDays(400),
                                row -> row.outcome(Recorded.of(PregnancyOutcome.MISCARRIAGE))))
                        .pregnancy(pregnancy("A-G2", LAST_PERIOD, row -> row.delivery(Recorded.of(BIRTH))))
                        .build(),
                person("B", CaseType.PREGNANCY, LAST_PERIOD)
                        .pregnancy(pregnancy("B-G1", LAST_PERIOD, row -> row))
                        .build(),
                person("C", CaseType.PREGNANCY, LAST_PERIOD)
                        .pregnancy(pregnancy("C-G1", LAST_PERIOD, row -> row.delivery(Recorded.of(BIRTH))))
                        .build(),
                person("D", CaseType.ADULT, LAST_PERIOD).build(),
                person("E", CaseType.PEDIATRIC, LAST_PERIOD).build(),
                newborn("N1", row -> row.liveBirth(Recorded.of(true))),
                newborn("N2", row -> row.liveBirth(Recorded.of(true))),
                newborn("N3", row -> row.liveBirth(Recorded.of(false))),
                newborn("N4", row -> row));
    }

    private static StudyResult result() {
        var everyone = new Group("all", "all", Unit.PREGNANCY, Optional.empty(), List.of(), List.of());
        var protocol = new Protocol("test", 1, "", "", "", "", List.of(everyone), List.of());
        return StudyResult.of(
                protocol, new CohortData("TEST", "", true, LocalDate.of(2022, 1, 1), persons(), List.of()));
    }

    @Test
    void every_step_has_its_own_number() {
        Flow flow = result().pregnancies().orElseThrow().flow();
        assertThat(flow).isEqualTo(new Flow(9, 4, 3, 4, 1, 1, 2, 1, 4, 1, 1));
        assertThat(flow.others()).isEqualTo(2);
        assertThat(flow.liveBorn()).isEqualTo(2);
    }

    @Test
    void the_members_of_a_study_of_pregnancies_are_pregnancies() {
        assertThat(result().membersOfCohort()).isEqualTo(4);
        assertThat(result().centers()).containsExactly("C01");
    }
}
