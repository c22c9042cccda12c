package org.itpregistry.pregnancy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.itpregistry.entry.domain.Person;
import org.itpregistry.entry.domain.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PregnancyRulesTest {
    private static final LocalDate LMP = LocalDate.parse("2020-01-01");

    @Test
    void a_pregnancy_of_a_man_is_refused() {
        assertThat(Person.with("sex=M")
                        .and(Pregnancy.FORM, "lmp_date=2020-01-01")
                        .findings())
                .containsExactly("PREG_SEX error lmp_date");
        assertThat(Person.with("sex=U")
                        .and(Pregnancy.FORM, "lmp_date=2020-01-01")
                        .findings())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2010-01-02,error", // 9 years
        "2010-01-01,warning", // 10
        "2007-01-02,warning", // 12
        "2007-01-01,", // 13
        "1969-01-02,", // 50
        "1969-01-01,warning", // 51
        "1959-01-02,warning", // 60
        "1959-01-01,error" // 61
    })
    void the_age_at_the_last_period_is_checked_in_completed_years(String birth, String severity) {
        var found = Person.with("birth_date=" + birth)
                .and(Pregnancy.FORM, "lmp_date=2020-01-01")
                .findings();
        if (severity == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).containsExactly("PREG_AGE " + severity + " lmp_date");
        }
    }

    @Test
    void a_birth_year_alone_refuses_only_what_is_certain() {
        assertThat(Person.with("birth_date=2007")
                        .and(Pregnancy.FORM, "lmp_date=2020-01-01")
                        .findings())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "LIVE_BIRTH,111,error",
        "LIVE_BIRTH,112,warning",
        "STILLBIRTH,167,warning",
        "LIVE_BIRTH,168,",
        "LIVE_BIRTH,300,",
        "LIVE_BIRTH,301,warning",
        "LIVE_BIRTH,315,warning",
        "STILLBIRTH,316,error",
        "MISCARRIAGE,0,",
        "TERMINATION,168,",
        "ECTOPIC,169,error",
        "UNKNOWN,270,"
    })
    void a_pregnancy_lasts_as_long_as_its_outcome_allows(String outcome, int days, String severity) {
        var found = delivered(days, "pregnancy_outcome=" + outcome).findings();
        if (severity == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).containsExactly("GESTATION " + severity + " delivery_date");
        }
    }

    @Test
    void a_delivery_before_the_last_period_is_refused_once() {
        assertThat(delivered(-1, "pregnancy_outcome=LIVE_BIRTH").findings())
                .containsExactly("ORDER error delivery_date");
    }

    @ParameterizedTest
    @CsvSource({"277,", "263,", "278,warning", "262,warning", "298,warning", "299,error", "241,error"})
    void a_typed_gestation_agrees_with_the_dates(int typed, String severity) {
        var found = delivered(270, "gestation_days=" + typed).findings();
        if (severity == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).containsExactly("GESTATION_TYPED " + severity + " gestation_days");
        }
    }

    @Test
    void pregnancies_of_a_person_do_not_overlap() {
        assertThat(delivered(270)
                        .and(Pregnancy.FORM, "lmp_date=" + LMP.plusDays(269))
                        .findings())
                .containsExactly("PREG_OVERLAP error lmp_date");
        assertThat(delivered(270)
                        .and(Pregnancy.FORM, "lmp_date=" + LMP.plusDays(270))
                        .findings())
                .isEmpty();
    }

    @Test
    void nothing_begins_while_a_pregnancy_is_ongoing() {
        Person ongoing = Person.with().and(Pregnancy.FORM, "lmp_date=" + LMP, "pregnancy_outcome=ONGOING");
        assertThat(ongoing.and(Pregnancy.FORM, "lmp_date=" + LMP.plusDays(314)).findings())
                .containsExactly("PREG_OVERLAP error lmp_date");
    }

    @ParameterizedTest
    @CsvSource({"N,499,", "N,500,warning", "Y,500,", "Y,499,warning"})
    void flag_and_volume_of_a_hemorrhage_say_the_same(String flag, int volume, String severity) {
        assertThat(delivered(270, "primary_pph=" + flag, "blood_loss_ml=" + volume)
                        .findings())
                .hasSize(severity == null ? 0 : 1)
                .allMatch("PPH_VOLUME warning primary_pph"::equals);
    }

    @ParameterizedTest
    @CsvSource({"0,", "1,warning", "-1,warning", "2,error", "-2,error"})
    void a_newborn_is_born_on_the_day_of_delivery(int days, String severity) {
        Pregnancy pregnancy = row(7, "lmp_date=" + LMP, "delivery_date=" + LMP.plusDays(270));
        Person mother = Person.with().and(pregnancy);
        var found = newborn(mother, pregnancy, "birth_date=" + LMP.plusDays(270 + days), "birth_order=1")
                .findings();
        assertThat(found)
                .hasSize(severity == null ? 0 : 1)
                .allMatch(("NEWBORN_DATE " + severity + " birth_date")::equals);
    }

    @Test
    void a_birth_order_is_within_the_number_of_newborns_and_given_once() {
        Pregnancy pregnancy = row(7, "lmp_date=" + LMP, "delivery_date=" + LMP.plusDays(270));
        Person mother = Person.with().and(pregnancy);
        newborn(mother, pregnancy, "sex=F", "birth_order=1");
        assertThat(mother.findings()).isEmpty();
        newborn(mother, pregnancy, "sex=F", "birth_order=3");
        assertThat(mother.findings()).containsExactly("BIRTH_ORDER error birth_order");
        newborn(mother, pregnancy, "sex=F", "birth_order=1");
        assertThat(mother.findings()).containsExactly("BIRTH_ORDER error birth_order");
    }

    @Test
    void a_twin_who_is_not_in_the_registry_counts_by_the_plurality() {
        Pregnancy pregnancy = row(7, "lmp_date=" + LMP, "plurality=2");
        Person mother = Person.with().and(pregnancy);
        newborn(mother, pregnancy, "sex=F", "birth_order=2");
        assertThat(mother.findings()).isEmpty();
    }

    private static Person newborn(Person mother, Pregnancy pregnancy, String patient, String order) {
        Neonate neonate = Row.of(Neonate.FORM, "N", order);
        neonate.bornOf(pregnancy);
        return Person.with(patient).and(neonate).bornTo(mother);
    }

    private static Pregnancy row(long id, String... entries) {
        Pregnancy pregnancy = Row.of(Pregnancy.FORM, "G" + id, entries);
        pregnancy.identify(id);
        return pregnancy;
    }

    private static Person delivered(int days, String... entries) {
        var all =
                new java.util.ArrayList<>(java.util.List.of("lmp_date=" + LMP, "delivery_date=" + LMP.plusDays(days)));
        all.addAll(java.util.List.of(entries));
        return Person.with().and(Pregnancy.FORM, all.toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({
        "PEDIATRIC,2002-05-15,2020-05-14,",
        "PEDIATRIC,2002-05-15,2020-05-15,warning",
        "PEDIATRIC,2002,2020-12-30,",
        "PEDIATRIC,2001,2020-01-01,warning",
        "ADULT,2004-05-15,2020-05-15,",
        "ADULT,2004-05-15,2020-05-14,warning",
        "ADULT,2004,2020-01-01,",
        "ADULT,2004-02,2020-01-31,warning",
        "PREGNANCY,1990,2020-01-01,"
    })
    void the_age_at_registration_is_that_of_the_case(String type, String birth, String registered, String found) {
        Person person = Person.with("case_type=" + type, "birth_date=" + birth, "registration_date=" + registered);
        assertThat(person.findings())
                .isEqualTo(found == null ? List.of() : List.of("CASE_TYPE " + found + " case_type"));
    }

    @ParameterizedTest
    @CsvSource({"2020-01-29,", "2020-01-30,CASE_TYPE warning case_type"})
    void a_newborn_is_registered_up_to_day_28(String registered, String found) {
        Person newborn = Person.with("case_type=NEONATE", "birth_date=2020-01-01", "registration_date=" + registered)
                .and(Neonate.FORM);
        assertThat(newborn.findings()).isEqualTo(found == null ? List.of() : List.of(found));
    }

    @Test
    void no_man_is_a_case_of_pregnancy() {
        assertThat(Person.with("case_type=PREGNANCY", "sex=M").findings()).containsExactly("CASE_TYPE error case_type");
        assertThat(Person.with("case_type=PREGNANCY", "sex=U").findings()).isEmpty();
    }

    @Test
    void a_newborn_comes_from_a_pregnancy_and_nobody_else_does() {
        assertThat(Person.with("case_type=NEONATE").findings()).containsExactly("CASE_TYPE error case_type");
        assertThat(Person.with("case_type=ADULT").and(Neonate.FORM).findings())
                .containsExactly("CASE_TYPE error case_type");
        assertThat(Person.with("case_type=NEONATE").and(Neonate.FORM).findings())
                .isEmpty();
    }

    @Test
    void who_is_alike_is_named_and_a_twin_is_not() {
        assertThat(Person.with().identified(1).like(2, "P2").like(3, "P3").argumentsOf("LIKE_PERSON"))
                .containsExactly("P2", "2");
        Pregnancy pregnancy = Row.of(Pregnancy.FORM, "G1");
        pregnancy.identify(7);
        Person mother = Person.with().and(pregnancy);
        Person first = newborn(1, pregnancy).bornTo(mother).like(2, "P2");
        newborn(2, pregnancy).bornTo(mother);
        assertThat(first.findings("LIKE_PERSON")).isEmpty();
        assertThat(first.like(3, "P3").argumentsOf("LIKE_PERSON")).containsExactly("P3", "3");
    }

    private static Person newborn(long id, Pregnancy pregnancy) {
        Neonate birth = Row.of(Neonate.FORM, "N" + id);
        birth.bornOf(pregnancy);
        return Person.with("case_type=NEONATE").identified(id).and(birth);
    }
}
