package org.itpregistry.event.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.eclipse.persistence.annotations.Customizer;
import org.itpregistry.measure.AdverseEventCategory;
import org.itpregistry.measure.AdverseEventOutcome;
import org.itpregistry.measure.AgentClass;
import org.itpregistry.measure.PartialDate;
import org.itpregistry.measure.Relatedness;
import org.itpregistry.patient.domain.PatientRecord;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.Item;
import org.itpregistry.platform.domain.ItemMappings;
import org.itpregistry.platform.domain.Reference;

/** Something untoward that happened under observation, related to a treatment or not. */
@Entity
@Table(name = "adverse_event")
@Customizer(ItemMappings.class)
public class AdverseEvent extends PatientRecord {
    public static final Form<AdverseEvent> FORM = Form.of(
                    AdverseEvent.class, AdverseEvent::new, "adverse_events", "adverse_event", "IT.AE")
            .lead(Reference.key("ae_id"), Reference.patient("patient_id"));

    public static final Item<PartialDate> ONSET_DATE =
            FORM.datedBy(FORM.partialDate("onset_date").required());
    public static final Item<String> TERM =
            FORM.word("term").listed("adverse_events").required();
    public static final Item<AdverseEventCategory> CATEGORY =
            FORM.code("category", AdverseEventCategory.class).required();
    public static final Item<Integer> CTCAE_GRADE = FORM.whole("ctcae_grade", "1", "5");
    public static final Item<Boolean> SERIOUS = FORM.flag("serious");
    public static final Item<Relatedness> RELATEDNESS = FORM.code("relatedness", Relatedness.class);
    public static final Item<String> SUSPECTED_AGENT =
            FORM.word("suspected_agent").listed("agents").except(AgentClass.GROUP.name());
    public static final Item<AdverseEventOutcome> OUTCOME = FORM.code("outcome", AdverseEventOutcome.class);
    public static final Item<PartialDate> OUTCOME_DATE =
            FORM.partialDate("outcome_date").notBefore(ONSET_DATE);

    @Override
    public Form<AdverseEvent> form() {
        return FORM;
    }
}
