package org.itpregistry.casebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.itpregistry.measure.MissingReason;
import org.itpregistry.measure.SecondaryCause;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.platform.domain.Answer;
import org.itpregistry.platform.domain.Findings;
import org.itpregistry.pregnancy.domain.Pregnancy;
import org.junit.jupiter.api.Test;

class FieldTest {
    @Test
    void what_a_row_answers_comes_back_from_its_sheet_unchanged() {
        Patient row = Patient.FORM.blank();
        row.put(Patient.DIAGNOSIS_DATE, Answer.missing(MissingReason.NOT_ASKED));
        row.put(Patient.ITP_TYPE, Answer.missing(MissingReason.MASKED));
        row.put(Patient.SECONDARY_CAUSES, Answer.of(Set.of(SecondaryCause.SLE, SecondaryCause.HIV)));
        Sheet sheet = Sheet.of(row);
        Patient again = Patient.FORM.blank();
        sheet.enter(again, new Findings());
        assertThat(sheet.isUntouched()).isTrue();
        Patient.FORM.items().forEach(item -> assertThat(again.get(item)).isEqualTo(row.get(item)));
    }

    @Test
    void quickly_typed_dates_and_times_are_tidied_where_there_is_one_reading() {
        var sheet = new Sheet(Pregnancy.FORM);
        Field field = sheet.field(Pregnancy.LMP_DATE);
        for (String typed : List.of("20240307", "2024/3/7", "2024.03.07", " 2024-03-07 ")) {
            field.setText(typed);
            assertThat(field.cell()).isEqualTo("2024-03-07");
        }
        field.setText("7.3.24");
        assertThat(field.cell()).isEqualTo("7.3.24");
    }

    @Test
    void a_value_and_a_reason_exclude_each_other() {
        var sheet = new Sheet(Pregnancy.FORM);
        sheet.field(Pregnancy.LMP_DATE).setText("2024-03-07");
        sheet.field(Pregnancy.BLOOD_LOSS_ML).setText("300");
        sheet.field(Pregnancy.BLOOD_LOSS_ML).setReason("~NOT_DONE");
        var findings = new Findings();
        sheet.enter(Pregnancy.FORM.blank(), findings);
        assertThat(findings.all()).hasSize(1);
        assertThat(sheet.field(Pregnancy.BLOOD_LOSS_ML).getText()).isEqualTo("300");
    }
}
