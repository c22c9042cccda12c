package org.itpregistry.entry.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.itpregistry.access.domain.Center;
import org.itpregistry.center.domain.CenterDenominator;
import org.itpregistry.evidence.domain.StudyArm;
import org.itpregistry.patient.domain.Cohort;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.FormKind;
import org.junit.jupiter.api.Test;

/** What a form's rows are follows from what they refer to, and is what bundle, cut and signature rely on. */
class FormKindTest {
    @Test
    void each_kind_holds_the_forms_it_should() {
        assertThat(of(FormKind.COHORT)).isEqualTo(List.of(Cohort.FORM));
        assertThat(of(FormKind.CENTER)).isEqualTo(List.of(Center.FORM));
        assertThat(of(FormKind.PERSON)).isEqualTo(List.of(Patient.FORM));
        assertThat(of(FormKind.OF_CENTER)).isEqualTo(List.of(CenterDenominator.FORM));
        assertThat(of(FormKind.OF_COHORT)).isEqualTo(List.of(StudyArm.FORM));
        assertThat(Dictionary.ROWS_OF_A_PERSON)
                .isEqualTo(of(FormKind.OF_PERSON))
                .hasSize(8);
    }

    private static List<Form<?>> of(FormKind kind) {
        return Dictionary.FORMS.stream().filter(form -> form.kind() == kind).toList();
    }
}
