package org.itpregistry.pregnancy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.itpregistry.casebook.domain.Person;
import org.itpregistry.casebook.domain.Row;
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
}
