package org.itpregistry.patient.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.itpregistry.casebook.domain.Person;
import org.itpregistry.followup.domain.FollowUp;
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
}
