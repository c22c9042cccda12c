package org.itpregistry.treatment.domain;

import java.util.List;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.Forms;

/** Treatments. */
public final class TreatmentForms implements Forms {
    @Override
    public List<Form<?>> forms() {
        return List.of(Treatment.FORM);
    }
}
