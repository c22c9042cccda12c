package org.itpregistry.entry.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.itpregistry.counts.domain.PlateletReading;
import org.itpregistry.measure.MissingReason;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.platform.domain.Findings;
import org.itpregistry.platform.domain.Item;
import org.itpregistry.platform.domain.ItemAnswer;
import org.itpregistry.pregnancy.domain.Pregnancy;
import org.itpregistry.typed.Notation;
import org.junit.jupiter.api.Test;

class FormFieldTest {
    @Test
    void what_a_row_answers_comes_back_from_its_sheet_unchanged() {
        Patient row = Patient.FORM.blank();
        row.put(Patient.DIAGNOSIS_DATE, ItemAnswer.missing(MissingReason.NOT_ASKED));
        row.put(Patient.ITP_TYPE, ItemAnswer.missing(MissingReason.MASKED));
        row.put(Patient.SECONDARY_CAUSES, ItemAnswer.of("SLE|HIV"));
        FormSheet sheet = FormSheet.of(row);
        Patient again = Patient.FORM.blank();
        sheet.enter(again, new Findings());
        assertThat(sheet.isUntouched()).isTrue();
        Patient.FORM.items().forEach(item -> assertThat(again.get(item)).isEqualTo(row.get(item)));
    }

    @Test
    void quickly_typed_dates_and_times_are_tidied_where_there_is_one_reading() {
        var sheet = new FormSheet(Pregnancy.FORM);
        FormField field = sheet.field(Pregnancy.LMP_DATE);
        for (String typed : List.of("20240307", "2024/3/7", "2024.03.07", " 2024-03-07 ")) {
            field.setText(typed);
            assertThat(field.cell()).isEqualTo("2024-03-07");
        }
        field.setText("7.3.24");
        assertThat(field.cell())
                .as("two digits of a year, and nobody has said what day it is")
                .isEqualTo("7.3.24");
        field.readIn(new Notation(null, LocalDate.of(2026, 11, 26)));
        assertThat(field.cell()).isEqualTo("2024-03-07");
        assertThat(field.getText()).isEqualTo("7.3.24");
    }

    @Test
    void what_is_typed_is_read_by_the_kind_of_its_item() {
        assertThat(typed(Pregnancy.GESTATION_DAYS, "37+2")).isEqualTo("261");
        assertThat(typed(Pregnancy.BLOOD_LOSS_ML, "1 500")).isEqualTo("1500");
        assertThat(typed(Pregnancy.BLOOD_LOSS_ML, "450,5")).isEqualTo("450,5");
        assertThat(typed(Patient.WEIGHT_KG, "70,5")).isEqualTo("70.5");
        assertThat(typed(Patient.DIAGNOSIS_DATE, "May 2024")).isEqualTo("2024-05");
        assertThat(typed(PlateletReading.SAMPLE_TIME, "8:30 PM")).isEqualTo("20:30");
    }

    @Test
    void several_readings_are_a_finding_and_nothing_is_entered() {
        var sheet = new FormSheet(Pregnancy.FORM);
        sheet.field(Pregnancy.BLOOD_LOSS_ML).setText("1.500");
        sheet.field(Pregnancy.LMP_DATE).setText("3/5/2024");
        Pregnancy row = Pregnancy.FORM.blank();
        var findings = new Findings();
        sheet.enter(row, findings);
        assertThat(findings.all())
                .extracting(finding -> finding.column() + " " + finding.messageKey())
                .containsExactly("lmp_date rule.FORMAT.readings");
        assertThat(row.get(Pregnancy.LMP_DATE).isBlank()).isTrue();
        assertThat(row.value(Pregnancy.BLOOD_LOSS_ML))
                .as("half a millilitre more or less is not typed: 1.500 is whole in one reading only")
                .isEqualTo(1500);
    }

    @Test
    void what_the_row_held_is_not_read_again() {
        Patient row = Patient.FORM.blank();
        row.put(Patient.WEIGHT_KG, ItemAnswer.of(new BigDecimal("12.345")));
        assertThat(FormSheet.of(row).field(Patient.WEIGHT_KG).cell()).isEqualTo("12.345");
    }

    private static String typed(Item<?> item, String text) {
        var field = new FormField(item);
        field.setText(text);
        return field.cell();
    }

    @Test
    void a_value_and_a_reason_exclude_each_other() {
        var sheet = new FormSheet(Pregnancy.FORM);
        sheet.field(Pregnancy.LMP_DATE).setText("2024-03-07");
        sheet.field(Pregnancy.BLOOD_LOSS_ML).setText("300");
        sheet.field(Pregnancy.BLOOD_LOSS_ML).setReason("~NOT_DONE");
        var findings = new Findings();
        sheet.enter(Pregnancy.FORM.blank(), findings);
        assertThat(findings.all()).hasSize(1);
        assertThat(sheet.field(Pregnancy.BLOOD_LOSS_ML).getText()).isEqualTo("300");
    }
}
