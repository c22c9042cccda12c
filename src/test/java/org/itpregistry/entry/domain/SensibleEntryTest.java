package org.itpregistry.entry.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.itpregistry.access.domain.Center;
import org.itpregistry.bleeding.domain.BleedingEpisode;
import org.itpregistry.center.domain.CenterDenominator;
import org.itpregistry.counts.domain.PlateletReading;
import org.itpregistry.event.domain.AdverseEvent;
import org.itpregistry.followup.domain.FollowUp;
import org.itpregistry.platform.domain.RegistryRecord;
import org.itpregistry.pregnancy.domain.Neonate;
import org.itpregistry.pregnancy.domain.Pregnancy;
import org.itpregistry.treatment.domain.Treatment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules that ask whether an entry makes sense: dates, deaths, rows that stand twice. */
class SensibleEntryTest {
    private static final RuleBook MAY_10 = RuleBook.on(LocalDate.of(2024, 5, 10));

    @Test
    void a_fact_lies_at_most_one_day_ahead() {
        assertThat(onMay10(Row.of(PlateletReading.FORM, "C", "sample_date=2024-05-11")))
                .isEmpty();
        assertThat(onMay10(Row.of(PlateletReading.FORM, "C", "sample_date=2024-05-12")))
                .containsExactly("FUTURE error sample_date");
    }

    @Test
    void a_partial_date_is_in_the_future_only_when_all_of_it_is() {
        assertThat(onMay10(Row.of(Treatment.FORM, "T", "start_date=2024"))).isEmpty();
        assertThat(onMay10(Row.of(Treatment.FORM, "T", "start_date=2024-05"))).isEmpty();
        assertThat(onMay10(Row.of(Treatment.FORM, "T", "start_date=2024-06")))
                .containsExactly("FUTURE error start_date");
    }

    @Test
    void every_fact_of_every_form_is_held_against_the_clock_and_what_is_expected_is_not() {
        assertThat(onMay10(Row.of(
                        Pregnancy.FORM,
                        "G",
                        "lmp_date=2024-05-20",
                        "expected_delivery_date=2025-02-24",
                        "itp_onset=UNKNOWN")))
                .containsExactly("FUTURE error lmp_date");
        assertThat(onMay10(Row.of(CenterDenominator.FORM, "D", "period_start=2024-01-01", "period_end=2024-12-31")))
                .containsExactly("FUTURE error period_end");
        assertThat(onMay10(Row.of(Center.FORM, "X", "opened_date=2025-01-01"))).isEmpty();
        for (var form : Dictionary.FORMS) {
            form.facts().forEach(item -> {
                RegistryRecord row = Row.of(form, "R", item.name() + "=2031-02-11");
                assertThat(Row.summary(MAY_10.check(row))).contains("FUTURE error " + item.name());
            });
        }
    }

    @Test
    void the_end_of_an_operation_says_nothing_and_may_be_anything() {
        assertThat(onMay10(Row.of(Treatment.FORM, "T", "agent=SPLENECTOMY", "end_date=2031-01-01")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ALIVE,sepsis,ALIVE_CAUSE error cause_of_death",
        "DEAD,sepsis,",
        "UNKNOWN,sepsis,",
        "ALIVE,~NOT_APPLICABLE,",
        "ALIVE,'',"
    })
    void who_is_alive_has_no_cause_of_death(String status, String cause, String found) {
        Person person = Person.with().and(FollowUp.FORM, "vital_status=" + status, "cause_of_death=" + cause);
        assertThat(person.findings("ALIVE_CAUSE")).isEqualTo(found == null ? List.of() : List.of(found));
    }

    @Test
    void a_fatal_event_is_serious_and_the_death_is_recorded() {
        String[] both = {"FATAL_SERIOUS warning serious", "FATAL_SERIOUS warning outcome"};
        assertThat(event("outcome=FATAL").findings()).containsExactly(both);
        assertThat(event("ctcae_grade=5", "serious=N").findings()).containsExactly(both);
        assertThat(event("ctcae_grade=4", "serious=N", "outcome=ONGOING").findings())
                .isEmpty();
        assertThat(event("ctcae_grade=5", "serious=Y").findings()).containsExactly(both[1]);
        assertThat(event("ctcae_grade=5", "serious=Y")
                        .and(FollowUp.FORM, "visit_date=2020-02-01", "vital_status=DEAD")
                        .findings())
                .isEmpty();
        assertThat(event("ctcae_grade=5", "serious=Y")
                        .and(FollowUp.FORM, "visit_date=2020-02-01", "vital_status=ALIVE")
                        .findings())
                .containsExactly(both[1]);
    }

    @Test
    void a_fatal_bleed_needs_the_death_too() {
        assertThat(Person.with().and(BleedingEpisode.FORM, "outcome=FATAL").findings())
                .containsExactly("FATAL_SERIOUS warning outcome");
        assertThat(Person.with()
                        .and(BleedingEpisode.FORM, "smog_grade=5")
                        .and(Neonate.FORM, "discharge_status=DEAD")
                        .findings("FATAL_SERIOUS"))
                .isEmpty();
    }

    @Test
    void a_count_of_one_day_time_and_value_stands_twice_and_names_the_other() {
        Person person = Person.with()
                .and(Row.of(PlateletReading.FORM, "PLT-1000", "sample_date=2020-01-07", "count_1e9_per_l=12.90"))
                .and(Row.of(
                        PlateletReading.FORM,
                        "PLT-999",
                        "sample_date=2020-01-07",
                        "count_1e9_per_l=12.9",
                        "comparator=EQ"));
        assertThat(person.findings()).containsExactly("DUPLICATE warning count_1e9_per_l");
        assertThat(person.keysOf("DUPLICATE")).containsExactly("PLT-1000");
        assertThat(person.argumentsOf("DUPLICATE")).containsExactly("12.9", "2020-01-07", "PLT-999");
    }

    @ParameterizedTest
    @CsvSource({"sample_date=2020-01-08", "sample_time=08:00", "comparator=LT", "count_1e9_per_l=13"})
    void a_count_of_another_day_time_or_value_does_not(String difference) {
        assertThat(Person.with()
                        .count("2020-01-07", "12.9")
                        .and(PlateletReading.FORM, "sample_date=2020-01-07", "count_1e9_per_l=12.9", difference)
                        .findings("DUPLICATE"))
                .isEmpty();
    }

    @Test
    void bleeds_events_and_treatments_stand_twice_by_day_and_what_they_are() {
        String[] bleed = {"onset_date=2020-01-07", "site=EPISTAXIS", "who_grade=1"};
        assertThat(Person.with()
                        .and(BleedingEpisode.FORM, bleed)
                        .and(BleedingEpisode.FORM, bleed)
                        .findings())
                .containsExactly("DUPLICATE warning onset_date");
        assertThat(Person.with()
                        .and(BleedingEpisode.FORM, bleed)
                        .and(BleedingEpisode.FORM, "onset_date=2020-01-07", "site=GUM")
                        .findings())
                .isEmpty();
        String[] event = {"onset_date=2020-01-07", "term=HEADACHE"};
        assertThat(Person.with()
                        .and(AdverseEvent.FORM, event)
                        .and(AdverseEvent.FORM, event)
                        .findings())
                .containsExactly("DUPLICATE warning onset_date");
        String[] treatment = {"agent=IVIG", "role=RESCUE", "start_date=2020-01"};
        assertThat(Person.with()
                        .and(Treatment.FORM, treatment)
                        .and(Treatment.FORM, treatment)
                        .and(Treatment.FORM, "agent=IVIG", "role=PRIOR", "start_date=2020-01")
                        .findings())
                .containsExactly("DUPLICATE warning start_date");
    }

    private static List<String> onMay10(RegistryRecord row) {
        return Row.summary(MAY_10.check(row));
    }

    private static Person event(String... entries) {
        return Person.with().and(AdverseEvent.FORM, entries);
    }
}
