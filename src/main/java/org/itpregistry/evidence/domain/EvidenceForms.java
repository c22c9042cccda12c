package org.itpregistry.evidence.domain;

import java.util.List;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.Forms;

/** Published arms. */
public final class EvidenceForms implements Forms {
    @Override
    public List<Form<?>> forms() {
        return List.of(StudyArm.FORM);
    }
}
