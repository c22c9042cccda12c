package org.itpregistry.pregnancy.domain;

import java.util.List;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.Forms;

/** Pregnancies and their newborns. */
public final class PregnancyForms implements Forms {
    @Override
    public List<Form<?>> forms() {
        return List.of(Pregnancy.FORM, Neonate.FORM);
    }
}
