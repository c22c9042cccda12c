package org.itpregistry.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What was known on day 0, the cutoff, of rows that begin or end on that day and a day later. */
class CutoffTest {
    private static final LocalDate CUTOFF = LocalDate.of(2020, 1, 6);

    private static PartialDate day(int offset) {
        return PartialDate.of(CUTOFF.plusDays(offset));
    }

    private static PatientHistory known(UnaryOperator<PatientHistoryBuilder> rows) {
        return rows.apply(PatientHistory.builder("P")
                        .center("C")
                        .cohort("T")
                        .caseType(CaseType.ADULT)
                        .registration(CUTOFF))
                .build()
                .asOf(CUTOFF);
    }

    private static TreatmentPeriod treatment(int start, Integer end) {
        return TreatmentPeriod.row("T" + start, "L1", ShippedAgents.IVIG, TreatmentRole.INDEX, day(start))
                .end(end == null ? null : day(end))
                .documentedResponse(DocumentedResponse.NR)
                .stopReason(StopReason.INEFFECTIVE)
                .build();
    }

    @Test
    void a_treatment_that_starts_on_the_cutoff_is_known_and_one_that_ends_later_still_runs() {
        PatientHistory history = known(person ->
                person.treatment(treatment(-9, 0)).treatment(treatment(0, 1)).treatment(treatment(1, 2)));
        assertThat(history.treatments()).extracting(TreatmentPeriod::key).containsExactly("T-9", "T0");
        assertThat(history.treatments().get(0)).isEqualTo(treatment(-9, 0));
        TreatmentPeriod running = history.treatments().get(1);
        assertThat(running.isOngoing()).isTrue();
        assertThat(running.documentedResponse()).isEmpty();
        assertThat(running.stopReason()).isEmpty();
    }

    private static Bleed bleed(int onset, int end) {
        return Bleed.row("B" + onset, day(onset), BleedSite.GUM, 2)
                .interventionRequired(true)
                .outcome(BleedOutcome.RESOLVED)
                .outcomeDate(day(end))
                .build();
    }

    @Test
    void a_bleed_that_resolved_later_goes_on() {
        PatientHistory history =
                known(person -> person.bleed(bleed(-9, 0)).bleed(bleed(0, 1)).bleed(bleed(1, 2)));
        assertThat(history.bleeds()).extracting(Bleed::key).containsExactly("B-9", "B0");
        assertThat(history.bleeds().get(0)).isEqualTo(bleed(-9, 0));
        assertThat(history.bleeds().get(1).outcome()).contains(BleedOutcome.ONGOING);
        assertThat(history.bleeds().get(1).resolvedDay()).isEqualTo(Integer.MAX_VALUE);
        assertThat(history.bleeds().get(1).interventionRequired()).contains(true);
    }

    private static SafetyEvent event(int onset, int end) {
        return SafetyEvent.row("A" + onset, day(onset), "HEADACHE", AdverseEventCategory.NEUROLOGIC)
                .ctcaeGrade(2)
                .outcome(AdverseEventOutcome.RESOLVED)
                .outcomeDate(day(end))
                .build();
    }

    @Test
    void an_event_whose_outcome_came_later_goes_on() {
        PatientHistory history = known(person ->
                person.adverseEvent(event(-9, 0)).adverseEvent(event(0, 1)).adverseEvent(event(1, 2)));
        assertThat(history.adverseEvents()).extracting(SafetyEvent::key).containsExactly("A-9", "A0");
        assertThat(history.adverseEvents().get(0)).isEqualTo(event(-9, 0));
        assertThat(history.adverseEvents().get(1).outcome()).contains(AdverseEventOutcome.ONGOING);
        assertThat(history.adverseEvents().get(1).ctcaeGrade()).contains(2);
    }

    @Test
    void visits_observations_and_counts_of_the_cutoff_are_known_and_those_of_the_next_day_are_not() {
        PatientHistory history = known(person -> {
            for (int day : new int[] {0, 1}) {
                LocalDate date = CUTOFF.plusDays(day);
                person.followUp(FollowUpVisit.row("F" + day, date, VitalStatus.ALIVE)
                                .build())
                        .observation(MeasuredValue.row("O" + day, day(day), "HB", "9")
                                .build())
                        .count("C" + day, date, null, null, PlateletCount.gigaPerLitre(9), null, null);
            }
            return person;
        });
        assertThat(history.followUps()).extracting(FollowUpVisit::key).containsExactly("F0");
        assertThat(history.observations()).extracting(MeasuredValue::key).containsExactly("O0");
        assertThat(history.counts().samples().map(PlateletSample::key)).containsExactly("C0");
    }

    private static NeonateRecord newborn(int discharged) {
        return NeonateRecord.row("P", "G1")
                .birthOrder(Recorded.of(2))
                .birthWeightGrams(Recorded.of(3000))
                .liveBirth(Recorded.of(true))
                .nicuAdmission(Recorded.of(true))
                .intracranialHemorrhage(Recorded.of(false))
                .cranialImaging(Recorded.blank())
                .dischargeStatus(Recorded.of(DischargeStatus.ALIVE_WELL))
                .dischargeDate(Recorded.of(CUTOFF.plusDays(discharged)))
                .build();
    }

    @Test
    void a_newborn_discharged_later_is_still_in_hospital() {
        assertThat(known(person -> person.neonate(newborn(0))).neonate()).contains(newborn(0));
        NeonateRecord inHospital =
                known(person -> person.neonate(newborn(1))).neonate().orElseThrow();
        assertThat(inHospital.dischargeStatus().isBlank()).isTrue();
        assertThat(inHospital.nicuAdmission().isBlank()).isTrue();
        assertThat(inHospital.birthOrder().is(2)).isTrue();
        assertThat(inHospital.liveBirth().is(true)).isTrue();
    }

    @Test
    void a_delivery_after_the_cutoff_has_not_happened() {
        PregnancyFacts row = PregnancyFacts.row("G1", CUTOFF)
                .gestationDays(Recorded.of(1))
                .excessSurgicalBleeding(Recorded.of(false))
                .icuAdmission(Recorded.of(false))
                .maternalDeath(Recorded.of(false))
                .delivery(Recorded.of(CUTOFF.plusDays(1)))
                .build();
        PregnancyFacts carried =
                known(person -> person.pregnancy(row)).pregnancies().get(0);
        assertThat(carried.delivery().isBlank()).isTrue();
        assertThat(carried.maternalDeath().isBlank()).isTrue();
        assertThat(carried.outcome().is(PregnancyOutcome.ONGOING)).isTrue();
    }

    @Test
    void nothing_beyond_the_cutoff_leaves_the_history_as_it_is() {
        PatientHistory history = known(
                person -> person.treatment(treatment(-9, 0)).bleed(bleed(-9, 0)).neonate(newborn(0)));
        assertThat(history.asOf(CUTOFF)).isSameAs(history);
    }

    @Test
    void rows_tell_their_kind() {
        assertThat(List.of(
                        treatment(0, 1).kind(), bleed(0, 1).kind(), event(0, 1).kind()))
                .containsExactly(RowKind.TREATMENT, RowKind.BLEED, RowKind.ADVERSE_EVENT);
    }

    @Test
    void a_treatment_overlaps_from_its_first_to_its_last_day() {
        assertThat(Stream.of(-2, -1, 0, 1, 2, 3).filter(offset -> {
                    int day = day(offset).earliestEpochDay();
                    return treatment(0, 2).overlaps(day, day);
                }))
                .containsExactly(0, 1, 2);
        assertThat(Stream.of(-1, 0, 1, 2)
                        .filter(offset -> bleed(0, 2).covers(day(offset).earliestEpochDay())))
                .containsExactly(0, 1);
        assertThat(Bleed.row("B", day(0), BleedSite.ANY, 0).build().covers(day(0).earliestEpochDay()))
                .isFalse();
    }
}
