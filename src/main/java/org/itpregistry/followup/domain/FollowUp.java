package org.itpregistry.followup.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.eclipse.persistence.annotations.Customizer;
import org.itpregistry.measure.AssessedResponse;
import org.itpregistry.measure.BleedingStatus;
import org.itpregistry.measure.FollowUpStatus;
import org.itpregistry.measure.PartialDate;
import org.itpregistry.measure.VitalStatus;
import org.itpregistry.patient.domain.PatientRecord;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.Item;
import org.itpregistry.platform.domain.ItemMappings;
import org.itpregistry.platform.domain.Reference;

/** A visit, or the last that is known of a person. */
@Entity
@Table(name = "follow_up")
@Customizer(ItemMappings.class)
public class FollowUp extends PatientRecord {
    public static final Form<FollowUp> FORM = Form.of(FollowUp.class, FollowUp::new, "follow_ups", "follow_up", "IT.FU")
            .lead(Reference.key("follow_up_id"), Reference.patient("patient_id"));

    public static final Item<PartialDate> VISIT_DATE =
            FORM.datedBy(FORM.partialDate("visit_date").required());
    public static final Item<String> VISIT_CODE = FORM.word("visit_code").suggested("visits");
    public static final Item<VitalStatus> VITAL_STATUS =
            FORM.code("vital_status", VitalStatus.class).required();
    public static final Item<FollowUpStatus> FOLLOW_UP_STATUS = FORM.code("follow_up_status", FollowUpStatus.class);
    public static final Item<String> CAUSE_OF_DEATH = FORM.text("cause_of_death");
    public static final Item<Boolean> ON_ITP_TREATMENT = FORM.flag("on_itp_treatment");
    public static final Item<BleedingStatus> BLEEDING_STATUS = FORM.code("bleeding_status", BleedingStatus.class);
    public static final Item<AssessedResponse> ASSESSED_RESPONSE =
            FORM.code("assessed_response", AssessedResponse.class);

    @Override
    public Form<FollowUp> form() {
        return FORM;
    }
}
