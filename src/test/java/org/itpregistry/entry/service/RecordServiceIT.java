package org.itpregistry.entry.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.itpregistry.access.domain.Role;
import org.itpregistry.counts.domain.PlateletReading;
import org.itpregistry.entry.domain.EditConflict;
import org.itpregistry.incontainer.RegistryDeployment;
import org.itpregistry.measure.MissingReason;
import org.itpregistry.measure.PartialDate;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.patient.domain.Pseudonym;
import org.itpregistry.platform.domain.EntryFinding;
import org.itpregistry.platform.domain.ItemAnswer;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.platform.domain.Refused;
import org.itpregistry.platform.domain.RuleCode;
import org.itpregistry.pregnancy.domain.Pregnancy;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class RecordServiceIT {
    @Deployment
    static WebArchive registry() {
        return RegistryDeployment.war();
    }

    @Inject
    private Scene scene;

    @Inject
    private PersonService persons;

    @Inject
    private RecordService records;

    private Patient woman;

    @BeforeEach
    void a_woman_at_a_center() {
        scene.set(Role.DATA_MANAGER);
        woman = scene.woman();
    }

    @Test
    void a_registered_person_has_a_pseudonym_with_a_check_character() {
        assertThat(Pseudonym.isOne(woman.sourceKey())).isTrue();
    }

    @Test
    void what_was_answered_is_there_again_with_its_reasons() {
        var pregnancy = new Pregnancy();
        pregnancy.put(Pregnancy.LMP_DATE, ItemAnswer.of(LocalDate.of(2021, 1, 3)));
        pregnancy.put(Pregnancy.BLOOD_LOSS_ML, ItemAnswer.missing(MissingReason.NOT_DONE));
        pregnancy.put(Pregnancy.ICU_ADMISSION, ItemAnswer.of(false));
        records.save(woman.id(), List.of(pregnancy), null);

        Pregnancy stored = records.file(woman.id()).rows(Pregnancy.FORM).get(0);
        assertThat(stored.value(Pregnancy.LMP_DATE)).isEqualTo(LocalDate.of(2021, 1, 3));
        assertThat(stored.get(Pregnancy.BLOOD_LOSS_ML)).isEqualTo(ItemAnswer.missing(MissingReason.NOT_DONE));
        assertThat(stored.value(Pregnancy.ICU_ADMISSION)).isFalse();
        assertThat(stored.get(Pregnancy.GRAVIDA).isBlank()).isTrue();
    }

    @Test
    void one_error_stores_none_of_the_rows() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() ->
                        records.save(woman.id(), List.of(count("2021-02-01", "43"), count("1980-02-01", "50")), null))
                .satisfies(refused -> assertThat(refused.findings())
                        .extracting(EntryFinding::code)
                        .contains(RuleCode.BEFORE_BIRTH));
        assertThat(records.file(woman.id()).rows(PlateletReading.FORM)).isEmpty();
    }

    @Test
    void a_correction_of_the_person_is_judged_with_everything_recorded() {
        records.save(woman.id(), List.of(count("2021-02-01", "43")), null);
        Patient typed = records.patient(woman.id());
        typed.put(Patient.BIRTH_DATE, ItemAnswer.of(PartialDate.parse("2021-06")));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> persons.correct(typed, "typing error"));
    }

    @Test
    void a_warning_is_kept_and_stands_on_its_row() {
        List<EntryFinding> found =
                records.save(woman.id(), List.of(count("2021-02-01", "20"), count("2021-02-03", "250")), null);
        assertThat(found).extracting(EntryFinding::code).contains(RuleCode.PLT_UNIT);
        assertThat(records.warningsOf(woman.id()))
                .extracting(EntryFinding::code)
                .contains(RuleCode.PLT_UNIT);
    }

    @Test
    void the_second_of_two_who_edit_a_row_is_shown_the_first() {
        records.save(woman.id(), List.of(count("2021-02-01", "43")), null);
        long id = records.file(woman.id()).rows(PlateletReading.FORM).get(0).id();
        PlateletReading first = records.find(PlateletReading.FORM, id);
        PlateletReading second = records.find(PlateletReading.FORM, id);
        first.put(PlateletReading.COUNT_1E9_PER_L, ItemAnswer.of(new BigDecimal("34")));
        records.save(woman.id(), List.of(first), "transposed digits");
        second.put(PlateletReading.COUNT_1E9_PER_L, ItemAnswer.of(new BigDecimal("45")));
        assertThatExceptionOfType(EditConflict.class)
                .isThrownBy(() -> records.save(woman.id(), List.of(second), null))
                .satisfies(conflict -> assertThat(conflict.stored().value(PlateletReading.COUNT_1E9_PER_L))
                        .isEqualTo(new BigDecimal("34")));
    }

    @Test
    void a_row_is_voided_with_a_reason_and_never_without() {
        records.save(woman.id(), List.of(count("2021-02-01", "43")), null);
        PlateletReading row =
                records.file(woman.id()).rows(PlateletReading.FORM).get(0);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> records.voidRow(PlateletReading.FORM, row.id(), row.version(), " "));
        records.voidRow(PlateletReading.FORM, row.id(), row.version(), "of another person");
        assertThat(records.file(woman.id()).rows(PlateletReading.FORM)).isEmpty();
        assertThat(records.find(PlateletReading.FORM, row.id()).voidReason()).isEqualTo("of another person");
    }

    private static PlateletReading count(String day, String count) {
        var reading = new PlateletReading();
        reading.put(PlateletReading.SAMPLE_DATE, ItemAnswer.of(LocalDate.parse(day)));
        reading.put(PlateletReading.COUNT_1E9_PER_L, ItemAnswer.of(new BigDecimal(count)));
        return reading;
    }
}
