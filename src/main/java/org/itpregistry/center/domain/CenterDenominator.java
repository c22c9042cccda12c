package org.itpregistry.center.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.eclipse.persistence.annotations.Customizer;
import org.itpregistry.measure.DenominatorCode;
import org.itpregistry.platform.domain.CenterRecord;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.Item;
import org.itpregistry.platform.domain.ItemMappings;
import org.itpregistry.platform.domain.Reference;

/** How many deliveries, births or person-years a center saw in a period: the denominator of a frequency. */
@Entity
@Table(name = "center_denominator")
@Customizer(ItemMappings.class)
public class CenterDenominator extends CenterRecord {
    public static final Form<CenterDenominator> FORM = Form.of(
                    CenterDenominator.class, CenterDenominator::new, "denominators", "center_denominator", "IT.DEN")
            .lead(Reference.key("denominator_id"), Reference.center("center_id").optional());

    public static final Item<DenominatorCode> DENOMINATOR_CODE =
            FORM.code("denominator_code", DenominatorCode.class).required();
    public static final Item<LocalDate> PERIOD_START =
            FORM.day("period_start").required().notAnEvent();
    public static final Item<LocalDate> PERIOD_END =
            FORM.day("period_end").required().notAnEvent().notBefore(PERIOD_START);
    public static final Item<Integer> COUNT_VALUE =
            FORM.whole("count_value", "0", null).required();
    public static final Item<String> SOURCE = FORM.text("source");

    @Override
    public Form<CenterDenominator> form() {
        return FORM;
    }
}
