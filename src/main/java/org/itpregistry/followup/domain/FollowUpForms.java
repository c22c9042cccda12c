package org.itpregistry.followup.domain;

import java.util.List;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.Forms;

/** Visits and what was measured. */
public final class FollowUpForms implements Forms {
    @Override
    public List<Form<?>> forms() {
        return List.of(FollowUp.FORM, Observation.FORM);
    }
}
