package org.itpregistry.patient.domain;

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

/** A cohort that persons were entered for: the registry itself, or one that was imported as a bundle. */
@Entity
@Table(name = "cohort")
@Customizer(ItemMappings.class)
public class Cohort extends RegistryRecord {
    public static final Form<Cohort> FORM = Form.of(Cohort.class, Cohort::new, "cohort", "cohort", "IT.COH")
            .lead(Reference.key("cohort_id"))
            .of(FormKind.COHORT);

    public static final Item<String> TITLE = FORM.text("title").required();
    public static final Item<String> CITATION = FORM.text("citation");
    public static final Item<String> DOI = FORM.text("doi");
    public static final Item<String> POPULATION = FORM.word("population").suggested("populations");
    public static final Item<String> DESIGN = FORM.word("design").suggested("designs");
    public static final Item<Boolean> SYNTHETIC = FORM.flag("synthetic").required();
    public static final Item<LocalDate> DATA_CUTOFF_DATE =
            FORM.day("data_cutoff_date").notAnEvent().expected();
    public static final Item<Integer> FORMAT_VERSION =
            FORM.whole("format_version", "1", "1").required();

    @Override
    public Form<Cohort> form() {
        return FORM;
    }
}
