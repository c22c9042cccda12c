package org.itpregistry.event.domain;

import java.util.List;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.Forms;

/** Adverse events. */
public final class EventForms implements Forms {
    @Override
    public List<Form<?>> forms() {
        return List.of(AdverseEvent.FORM);
    }
}
