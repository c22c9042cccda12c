package org.itpregistry.center.domain;

import java.util.List;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.Forms;

/** What centers counted. */
public final class CenterForms implements Forms {
    @Override
    public List<Form<?>> forms() {
        return List.of(CenterDenominator.FORM);
    }
}
