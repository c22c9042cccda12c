package org.itpregistry.counts.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.persistence.annotations.Customizer;
import org.itpregistry.measure.Comparator;
import org.itpregistry.measure.CountQuality;
import org.itpregistry.measure.PlateletUnit;
import org.itpregistry.measure.SampleContext;
import org.itpregistry.patient.domain.PatientRecord;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.Item;
import org.itpregistry.platform.domain.ItemMappings;
import org.itpregistry.platform.domain.Reference;

/** A platelet count of a person on a day, as the laboratory reported it. */
@Entity
@Table(name = "platelet_reading")
@Customizer(ItemMappings.class)
public class PlateletReading extends PatientRecord {
    public static final Form<PlateletReading> FORM = Form.of(
                    PlateletReading.class, PlateletReading::new, "platelet_counts", "platelet_reading", "IT.PLT")
            .lead(Reference.key("count_id"), Reference.patient("patient_id"));

    public static final Item<LocalDate> SAMPLE_DATE =
            FORM.datedBy(FORM.day("sample_date").required());
    public static final Item<LocalTime> SAMPLE_TIME = FORM.time("sample_time");
    public static final Item<Comparator> COMPARATOR = FORM.code("comparator", Comparator.class);
    public static final Item<BigDecimal> COUNT_1E9_PER_L = FORM.decimal("count_1e9_per_l", "0", "3000")
            .required()
            .soft(null, "1000")
            .unit("10*9/L")
            .loinc("777-3");
    public static final Item<SampleContext> SAMPLE_CONTEXT = FORM.code("sample_context", SampleContext.class);
    public static final Item<CountQuality> QUALITY = FORM.code("quality", CountQuality.class);

    static {
        FORM.further("typed");
    }

    public static final Item<BigDecimal> ENTERED_VALUE = FORM.decimal("entered_value", "0", null);
    public static final Item<PlateletUnit> ENTERED_UNIT =
            FORM.code("entered_unit", PlateletUnit.class, PlateletUnit::ofWord);

    static {
        for (Item<?> item : List.of(COMPARATOR, QUALITY, ENTERED_VALUE, ENTERED_UNIT)) {
            item.qualifies(COUNT_1E9_PER_L);
        }
    }

    @Override
    public Form<PlateletReading> form() {
        return FORM;
    }
}
