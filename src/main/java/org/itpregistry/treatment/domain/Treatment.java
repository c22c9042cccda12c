package org.itpregistry.treatment.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalTime;
import org.eclipse.persistence.annotations.Customizer;
import org.itpregistry.measure.AgentClass;
import org.itpregistry.measure.DocumentedResponse;
import org.itpregistry.measure.DoseUnit;
import org.itpregistry.measure.Frequency;
import org.itpregistry.measure.PartialDate;
import org.itpregistry.measure.Route;
import org.itpregistry.measure.StopReason;
import org.itpregistry.measure.TreatmentRole;
import org.itpregistry.patient.domain.PatientRecord;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.Item;
import org.itpregistry.platform.domain.ItemMappings;
import org.itpregistry.platform.domain.Reference;

/** One agent over one period; rows of one regimen share its key. */
@Entity
@Table(name = "treatment")
@Customizer(ItemMappings.class)
public class Treatment extends PatientRecord {
    public static final Form<Treatment> FORM = Form.of(
                    Treatment.class, Treatment::new, "treatments", "treatment", "IT.TRT")
            .lead(Reference.key("treatment_id"), Reference.patient("patient_id"));

    public static final Item<String> REGIMEN_ID = FORM.text("regimen_id").required();
    public static final Item<String> AGENT =
            FORM.word("agent").listed("agents").except(AgentClass.GROUP.name()).required();
    public static final Item<TreatmentRole> ROLE =
            FORM.code("role", TreatmentRole.class).required();
    public static final Item<PartialDate> START_DATE =
            FORM.partialDate("start_date").required();
    public static final Item<LocalTime> START_TIME = FORM.time("start_time");
    public static final Item<PartialDate> END_DATE =
            FORM.partialDate("end_date").notBefore(START_DATE);
    public static final Item<BigDecimal> DOSE_VALUE = FORM.decimal("dose_value", "0", "100000");
    public static final Item<DoseUnit> DOSE_UNIT = FORM.code("dose_unit", DoseUnit.class);
    public static final Item<Frequency> FREQUENCY = FORM.code("frequency", Frequency.class);
    public static final Item<Route> ROUTE = FORM.code("route", Route.class);
    public static final Item<Integer> ADMINISTRATIONS = FORM.whole("administrations", "0", "1000");
    public static final Item<Integer> UNITS_TRANSFUSED = FORM.whole("units_transfused", "0", "500");
    public static final Item<DocumentedResponse> DOCUMENTED_RESPONSE =
            FORM.code("documented_response", DocumentedResponse.class);
    public static final Item<StopReason> STOP_REASON = FORM.code("stop_reason", StopReason.class);

    static {
        FORM.further("reason");
    }

    /** What it is, where the list of agents does not have it. */
    public static final Item<String> AGENT_NAME = FORM.text("agent_name");

    public static final Item<StartReason> START_REASON = FORM.code("start_reason", StartReason.class);

    /** A day, whatever stands as its end. */
    public static final String SPLENECTOMY = "SPLENECTOMY";

    @Override
    public Form<Treatment> form() {
        return FORM;
    }

    @Override
    public boolean ignores(Item<?> item) {
        return item == END_DATE && SPLENECTOMY.equals(value(AGENT));
    }
}
