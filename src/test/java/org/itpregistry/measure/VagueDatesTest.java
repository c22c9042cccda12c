package org.itpregistry.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class VagueDatesTest {
    private final PatientHistoryBuilder person = PatientHistory.builder("P")
            .center("C")
            .cohort("T")
            .caseType(CaseType.ADULT)
            .registration(LocalDate.of(2024, 1, 1));

    @Test
    void known_days_are_one_possibility() {
        PatientHistory history = person.bleed(bleed("B1", "2024-02-03", null)).build();
        assertThat(history.isVaguelyDated()).isFalse();
        assertThat(history.possibilities()).containsExactly(history);
    }

    @Test
    void a_month_is_each_of_its_days() {
        PatientHistory history = person.bleed(bleed("B1", "2024-02", null)).build();
        assertThat(history.isVaguelyDated()).isTrue();
        assertThat(onsets(history))
                .hasSize(29)
                .contains("2024-02-01", "2024-02-29")
                .doesNotContain("2024-03-01");
    }

    @Test
    void two_vague_dates_run_one_after_the_other_and_end_together() {
        PatientHistory history = person.bleed(bleed("B1", "2024-02", null))
                .observation(MeasuredValue.row("O1", PartialDate.parse("2024-03"), "HEMOGLOBIN", "9")
                        .build())
                .build();
        List<String> days = history.possibilities()
                .map(one -> one.bleeds().get(0).onset() + " "
                        + one.observations().get(0).observed())
                .distinct()
                .toList();
        assertThat(days).hasSize(29 + 31 - 1 + 1).contains("2024-02-17 2024-03-01", "2024-02-01 2024-03-17");
        assertThat(days).contains("2024-02-29 2024-03-31");
    }

    @Test
    void what_ends_does_not_end_before_it_began() {
        PatientHistory history = person.bleed(bleed("B1", "2024", "2024-01-05")).build();
        assertThat(onsets(history))
                .containsExactlyInAnyOrder("2024-01-01", "2024-01-02", "2024-01-03", "2024-01-04", "2024-01-05");
    }

    @Test
    void rows_stay_in_order_of_date() {
        PatientHistory history = person.followUp(visit("F1", "2024"))
                .followUp(visit("F2", "2024-06-01"))
                .build();
        assertThat(history.possibilities()).allSatisfy(one -> assertThat(one.followUps())
                .isSortedAccordingTo(java.util.Comparator.comparing(FollowUpVisit::visitDate)));
        assertThat(history.possibilities()
                        .filter(one -> one.followUps().get(0).key().equals("F1")))
                .hasSize(366 - 213 + 1 - 1);
    }

    private static List<String> onsets(PatientHistory history) {
        return history.possibilities()
                .map(one -> one.bleeds().get(0).onset().toString())
                .distinct()
                .toList();
    }

    private static Bleed bleed(String key, String onset, String resolved) {
        return Bleed.row(key, PartialDate.parse(onset), BleedSite.GUM, 2)
                .outcome(resolved == null ? null : BleedOutcome.RESOLVED)
                .outcomeDate(resolved == null ? null : PartialDate.parse(resolved))
                .build();
    }

    private static FollowUpVisit visit(String key, String date) {
        return FollowUpVisit.row(key, PartialDate.parse(date), VitalStatus.ALIVE)
                .build();
    }
}
