package org.itpregistry.patient.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.itpregistry.entry.domain.Person;
import org.itpregistry.entry.domain.Row;
import org.itpregistry.followup.domain.FollowUp;
import org.itpregistry.measure.Sex;
import org.itpregistry.platform.domain.ItemAnswer;
import org.itpregistry.treatment.domain.Treatment;
import org.junit.jupiter.api.Test;

class PatientRulesTest {
    @Test
    void a_count_before_birth_is_refused() {
        assertThat(Person.with("birth_date=1980-05-15")
                        .count("1980-05-14", "20")
                        .findings())
                .containsExactly("BEFORE_BIRTH error sample_date");
        assertThat(Person.with("birth_date=1980-05-15")
                        .count("1980-05-15", "20")
                        .findings())
                .isEmpty();
    }

    @Test
    void every_date_of_an_event_is_held_against_the_birth() {
        assertThat(Person.with("birth_date=1980-05-15", "diagnosis_date=1980-05-14", "registration_date=1980-05-01")
                        .findings())
                .containsExactly("BEFORE_BIRTH error diagnosis_date", "BEFORE_BIRTH error registration_date");
    }

    @Test
    void a_partial_date_is_before_birth_only_when_its_latest_day_is() {
        assertThat(Person.with("birth_date=1980-05-15", "diagnosis_date=1980").findings())
                .isEmpty();
        assertThat(Person.with("birth_date=1980-05", "diagnosis_date=1980-04").findings())
                .containsExactly("BEFORE_BIRTH error diagnosis_date");
        assertThat(Person.with("birth_date=1980").count("1980-01-01", "20").findings())
                .isEmpty();
    }

    @Test
    void a_consent_may_be_given_before_birth() {
        assertThat(Person.with("birth_date=2020-05-15", "consent_date=2020-04-01")
                        .findings())
                .isEmpty();
    }

    @Test
    void a_row_after_the_cutoff_is_questioned() {
        assertThat(Person.cutOffOn("2021-12-31").count("2022-01-01", "50").findings())
                .containsExactly("AFTER_CUTOFF warning sample_date");
        assertThat(Person.cutOffOn("2021-12-31").count("2021-12-31", "50").findings())
                .isEmpty();
    }

    @Test
    void a_treatment_is_dated_by_its_start() {
        assertThat(Person.cutOffOn("2021-12-31")
                        .and(Treatment.FORM, "start_date=2022-01")
                        .findings())
                .containsExactly("AFTER_CUTOFF warning start_date");
        assertThat(Person.cutOffOn("2022-01-05")
                        .and(Treatment.FORM, "start_date=2022-01")
                        .findings())
                .isEmpty();
    }

    @Test
    void a_count_after_the_day_of_death_is_questioned() {
        Person dead = Person.with().and(FollowUp.FORM, "visit_date=2021-03-01", "vital_status=DEAD");
        assertThat(dead.count("2021-03-01", "50").findings()).isEmpty();
        assertThat(dead.count("2021-03-02", "50").findings()).containsExactly("AFTER_DEATH warning sample_date");
    }

    @Test
    void a_later_visit_that_reports_the_death_again_is_not_questioned() {
        assertThat(Person.with()
                        .and(FollowUp.FORM, "visit_date=2021-03-01", "vital_status=DEAD")
                        .and(FollowUp.FORM, "visit_date=2021-04-01", "vital_status=DEAD")
                        .and(FollowUp.FORM, "visit_date=2021-05-01", "vital_status=ALIVE")
                        .findings())
                .containsExactly("AFTER_DEATH warning visit_date");
    }

    @Test
    void a_primary_itp_with_a_cause_is_questioned() {
        assertThat(Person.with("itp_type=PRIMARY", "secondary_causes=SLE").findings())
                .containsExactly("PRIMARY_CAUSE warning secondary_causes");
        assertThat(Person.with("itp_type=PRIMARY").findings()).isEmpty();
    }

    @Test
    void a_secondary_itp_names_its_cause_or_says_why_not() {
        assertThat(Person.with("itp_type=SECONDARY").findings())
                .containsExactly("PRIMARY_CAUSE warning secondary_causes");
        assertThat(Person.with("itp_type=SECONDARY", "secondary_causes=SLE|APS").findings())
                .isEmpty();
        assertThat(Person.with("itp_type=SECONDARY", "secondary_causes=~UNKNOWN")
                        .findings())
                .isEmpty();
    }

    @Test
    void a_birth_before_1900_is_questioned_and_says_so() {
        assertThat(Person.with("birth_date=1899-12-29").findings()).containsExactly("FAR_PAST warning birth_date");
        assertThat(Person.with("birth_date=1850").findings()).containsExactly("FAR_PAST warning birth_date");
        assertThat(Person.with("birth_date=1900-01-02").findings()).isEmpty();
    }

    @Test
    void nothing_happens_to_a_person_of_more_than_120_years() {
        assertThat(Person.with("birth_date=1901-05-15")
                        .count("2021-05-15", "20")
                        .findings())
                .isEmpty();
        assertThat(Person.with("birth_date=1901-05-15")
                        .count("2021-05-16", "20")
                        .findings())
                .containsExactly("FAR_PAST warning sample_date");
        assertThat(Person.with("birth_date=1901").count("2021-12-31", "20").findings())
                .isEmpty();
    }

    @Test
    void without_a_birth_what_is_before_1900_is_questioned() {
        assertThat(Person.with().count("1850-03-02", "20").findings()).containsExactly("FAR_PAST warning sample_date");
        assertThat(Person.with("birth_date=1849").count("1850-03-02", "20").findings())
                .containsExactly("FAR_PAST warning birth_date");
    }

    @Test
    void where_the_center_asks_for_consent_it_is_recorded_who_consented() {
        assertThat(Person.with().findings()).isEmpty();
        assertThat(Person.with().asked().findings()).containsExactly("CONSENT warning consent_type");
        assertThat(Person.with("consent_type=~NOT_ASKED").asked().findings())
                .containsExactly("CONSENT warning consent_type");
        assertThat(Person.with("consent_type=WAIVED").asked().findings()).isEmpty();
    }

    @Test
    void nothing_is_dated_after_further_data_were_refused() {
        String withdrawn = "consent_withdrawn_date=2019-01-01";
        assertThat(Person.with(withdrawn, "consent_withdrawal_scope=NO_FURTHER_DATA")
                        .count("2019-01-01", "20")
                        .findings())
                .isEmpty();
        assertThat(Person.with(withdrawn, "consent_withdrawal_scope=NO_FURTHER_DATA")
                        .count("2019-01-02", "20")
                        .and(FollowUp.FORM, "visit_date=2019-02-01")
                        .findings())
                .containsExactlyInAnyOrder("CONSENT error sample_date", "CONSENT error visit_date");
        assertThat(Person.with(withdrawn, "consent_withdrawal_scope=NO_FURTHER_USE")
                        .count("2019-01-02", "20")
                        .findings())
                .isEmpty();
    }

    @Test
    void two_mere_years_do_not_tell_a_person_from_others() {
        assertThat(recognizable("birth_date=1980", "diagnosis_date=2018")).isFalse();
        assertThat(recognizable("birth_date=1980-02", "diagnosis_date=2018")).isTrue();
        assertThat(recognizable("birth_date=1980-02-11")).isFalse();
        assertThat(recognizable("birth_date=1980-02-11", "diagnosis_date=~UNKNOWN"))
                .isFalse();
    }

    private static boolean recognizable(String... entries) {
        Patient patient = Row.of(Patient.FORM, "P1", entries);
        patient.put(Patient.SEX, ItemAnswer.of(Sex.F));
        return patient.isRecognizable();
    }
}
