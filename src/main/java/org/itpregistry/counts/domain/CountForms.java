package org.itpregistry.counts.domain;

import java.util.List;
import java.util.Map;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.Forms;
import org.itpregistry.platform.domain.Item;
import org.itpregistry.platform.domain.TypedText;

/** Platelet counts. */
public final class CountForms implements Forms {
    @Override
    public List<Form<?>> forms() {
        return List.of(PlateletReading.FORM);
    }

    @Override
    public Map<Item<?>, TypedText> typed() {
        return Map.of(PlateletReading.ENTERED_VALUE, TypedText.COUNT);
    }
}
