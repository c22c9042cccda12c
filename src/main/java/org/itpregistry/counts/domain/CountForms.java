package org.itpregistry.counts.domain;

import java.util.List;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.Forms;

/** Platelet counts. */
public final class CountForms implements Forms {
    @Override
    public List<Form<?>> forms() {
        return List.of(PlateletReading.FORM);
    }
}
