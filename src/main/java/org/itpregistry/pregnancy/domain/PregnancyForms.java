package org.itpregistry.pregnancy.domain;

import java.util.List;
import java.util.Map;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.Forms;
import org.itpregistry.platform.domain.Item;
import org.itpregistry.platform.domain.TypedText;

/** Pregnancies and their newborns. */
public final class PregnancyForms implements Forms {
    @Override
    public List<Form<?>> forms() {
        return List.of(Pregnancy.FORM, Neonate.FORM);
    }

    @Override
    public Map<Item<?>, TypedText> typed() {
        return Map.of(Pregnancy.GESTATION_DAYS, TypedText.GESTATION);
    }
}
