package org.itpregistry.entry.domain;

import java.util.List;
import java.util.Optional;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.FormKind;
import org.itpregistry.platform.domain.Forms;
import org.itpregistry.platform.domain.Providers;

/** Every form of the registry, those that others refer to first: each room gives its own. */
public final class Dictionary {
    public static final List<Form<?>> FORMS = Providers.of(Forms.class).stream()
            .<Form<?>>flatMap(room -> room.forms().stream())
            .toList();

    /** The forms whose rows belong to one person, the person's own first. */
    public static final List<Form<?>> OF_A_PERSON =
            FORMS.stream().filter(form -> form.kind().concernsPerson()).toList();

    /** The same without the person's own. */
    public static final List<Form<?>> ROWS_OF_A_PERSON =
            FORMS.stream().filter(form -> form.kind() == FormKind.OF_PERSON).toList();

    /** The forms whose rows belong to a center, and to no person. */
    public static final List<Form<?>> OF_A_CENTER =
            FORMS.stream().filter(form -> form.kind() == FormKind.OF_CENTER).toList();

    private Dictionary() {}

    /** The form of that name. */
    public static Optional<Form<?>> form(String name) {
        return FORMS.stream().filter(form -> form.name().equals(name)).findFirst();
    }
}
