package org.itpregistry.access.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.eclipse.persistence.annotations.Customizer;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.FormKind;
import org.itpregistry.platform.domain.Item;
import org.itpregistry.platform.domain.ItemMappings;
import org.itpregistry.platform.domain.Reference;
import org.itpregistry.platform.domain.RegistryRecord;

/** A center that enters cases. */
@Entity
@Table(name = "center")
@Customizer(ItemMappings.class)
public class Center extends RegistryRecord {
    public static final Form<Center> FORM = Form.of(Center.class, Center::new, "centers", "center", "IT.CTR")
            .lead(Reference.key("center_id"))
            .of(FormKind.CENTER);

    public static final Item<String> CENTER_NAME = FORM.text("center_name").required();
    public static final Item<String> COUNTRY_CODE = FORM.word("country_code").suggested("countries");
    public static final Item<LocalDate> OPENED_DATE =
            FORM.day("opened_date").notAnEvent().expected();

    static {
        FORM.further("consent");
    }

    /** Whether the center asks its persons for consent. */
    public static final Item<Boolean> CONSENT_REQUIRED = FORM.flag("consent_required");

    @Override
    public Form<Center> form() {
        return FORM;
    }
}
