package org.itpregistry.patient.domain;

import java.util.List;
import org.itpregistry.access.domain.Center;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.Forms;

/** Cohorts, centers and persons: what the forms of medicine refer to. */
public final class PatientForms implements Forms {
    @Override
    public List<Form<?>> forms() {
        return List.of(Cohort.FORM, Center.FORM, Patient.FORM);
    }
}
