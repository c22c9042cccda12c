package org.itpregistry.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class PatientHistoryTest {
    private static final LocalDate DAY = LocalDate.of(2020, 1, 6);

    private static PatientHistoryBuilder person(String key) {
        return PatientHistory.builder(key)
                .center("C01")
                .cohort("T")
                .caseType(CaseType.PREGNANCY)
                .sex(Sex.F)
                .registration(DAY);
    }

    @Test
    void counts_come_back_in_order_with_all_they_were_given() {
        PatientHistory history = person("P")
                .count("b", DAY.plusDays(3), null, Comparator.GT, PlateletCount.gigaPerLitre(100), null, null)
                .count(
                        "ä",
                        DAY,
                        LocalTime.of(23, 59),
                        Comparator.LT,
                        PlateletCount.gigaPerLitre(3),
                        SampleContext.NEONATAL_DAY,
                        CountQuality.REJECTED)
                .build();
        assertThat(history.counts().samples().map(Object::toString))
                .containsExactly("ä 2020-01-06 23:59 <3", "b 2020-01-09 >100");
        PlateletSample first = history.counts().sample(0);
        assertThat(first.context()).isEqualTo(SampleContext.NEONATAL_DAY);
        assertThat(first.quality()).isEqualTo(CountQuality.REJECTED);
        assertThat(history.counts().sample(1).quality()).isEqualTo(CountQuality.OK);
    }

    @Test
    void what_lies_past_the_cutoff_is_not_there() {
        PatientHistory history = person("P")
                .count("c1", DAY, null, null, PlateletCount.gigaPerLitre(10), null, null)
                .count("c2", DAY.plusDays(9), null, null, PlateletCount.gigaPerLitre(90), null, null)
                .treatment(TreatmentPeriod.row(
                                "t1", "I", ShippedAgents.PREDNISONE, TreatmentRole.INDEX, PartialDate.of(DAY))
                        .end(PartialDate.of(DAY.plusDays(9)))
                        .documentedResponse(DocumentedResponse.CR)
                        .build())
                .pregnancy(PregnancyFacts.row("g1", DAY)
                        .delivery(Recorded.of(DAY.plusDays(9)))
                        .primaryPph(Recorded.of(true))
                        .build())
                .build();
        PatientHistory known = history.asOf(DAY.plusDays(5));
        assertThat(known.counts().size()).isEqualTo(1);
        assertThat(known.treatments().get(0).isOngoing()).isTrue();
        assertThat(known.treatments().get(0).documentedResponse()).isEmpty();
        assertThat(known.pregnancies().get(0).delivery().isBlank()).isTrue();
        assertThat(known.pregnancies().get(0).primaryPph().isBlank()).isTrue();
        assertThat(history.asOf(DAY.plusDays(9))).isSameAs(history);
    }

    @Test
    void twins_follow_their_mother_in_order_of_birth() {
        PatientHistory mother =
                person("M").pregnancy(PregnancyFacts.row("g1", DAY).build()).build();
        PatientHistory second = newborn("a", "g1", 2);
        PatientHistory first = newborn("b", "g1", 1);
        PatientHistory stranger = newborn("c", "g9", 1);
        List<Family> families = Family.link(List.of(second, stranger, mother, first));
        assertThat(families).hasSize(1);
        assertThat(families.get(0).newbornsOf(mother.pregnancies().get(0))).containsExactly(first, second);
    }

    @Test
    void last_contact_is_the_latest_visit_or_count() {
        PatientHistoryBuilder person = person("P");
        assertThat(person.build().lastContactDay()).isEmpty();
        person.followUp(FollowUpVisit.row("f1", DAY, VitalStatus.ALIVE).build());
        person.count("c1", DAY.plusDays(1), null, null, PlateletCount.gigaPerLitre(10), null, CountQuality.CLUMPED);
        assertThat(person.build().lastContactDay()).hasValue((int) DAY.toEpochDay() + 1);
    }

    private static PatientHistory newborn(String key, String pregnancy, int order) {
        return person(key)
                .caseType(CaseType.NEONATE)
                .neonate(NeonateRecord.row(key, pregnancy)
                        .birthOrder(Recorded.of(order))
                        .build())
                .build();
    }
}
