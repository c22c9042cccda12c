package org.itpregistry.bleeding.domain;

import java.util.List;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.Forms;

/** Bleeds. */
public final class BleedingForms implements Forms {
    @Override
    public List<Form<?>> forms() {
        return List.of(BleedingEpisode.FORM);
    }
}
