package org.itpregistry.followup.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.eclipse.persistence.annotations.Customizer;
import org.itpregistry.measure.PartialDate;
import org.itpregistry.patient.domain.PatientRecord;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.Item;
import org.itpregistry.platform.domain.ItemMappings;
import org.itpregistry.platform.domain.Reference;

/** Anything else that was measured. */
@Entity
@Table(name = "observation")
@Customizer(ItemMappings.class)
public class Observation extends PatientRecord {
    public static final Form<Observation> FORM = Form.of(
                    Observation.class, Observation::new, "observations", "observation", "IT.OBS")
            .lead(Reference.key("observation_id"), Reference.patient("patient_id"));

    public static final Item<PartialDate> OBSERVED_DATE =
            FORM.datedBy(FORM.partialDate("observed_date").required());
    public static final Item<String> CODE =
            FORM.word("code").listed("measurements").required();
    public static final Item<BigDecimal> VALUE =
            FORM.decimal("value", null, null).required();
    public static final Item<String> UNIT = FORM.text("unit").listed("units").required();

    @Override
    public Form<Observation> form() {
        return FORM;
    }
}
