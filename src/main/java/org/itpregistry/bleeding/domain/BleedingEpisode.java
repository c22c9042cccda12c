package org.itpregistry.bleeding.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.eclipse.persistence.annotations.Customizer;
import org.itpregistry.measure.BleedContext;
import org.itpregistry.measure.BleedOutcome;
import org.itpregistry.measure.BleedSite;
import org.itpregistry.measure.PartialDate;
import org.itpregistry.measure.SmogDomain;
import org.itpregistry.patient.domain.PatientRecord;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.Item;
import org.itpregistry.platform.domain.ItemMappings;
import org.itpregistry.platform.domain.Reference;

/** An episode of bleeding at one site, or its documented absence (grade 0, site ANY). */
@Entity
@Table(name = "bleeding_episode")
@Customizer(ItemMappings.class)
public class BleedingEpisode extends PatientRecord {
    public static final Form<BleedingEpisode> FORM = Form.of(
                    BleedingEpisode.class, BleedingEpisode::new, "bleeding", "bleeding_episode", "IT.BLD")
            .lead(Reference.key("bleeding_id"), Reference.patient("patient_id"));

    public static final Item<PartialDate> ONSET_DATE =
            FORM.datedBy(FORM.partialDate("onset_date").required());
    public static final Item<BleedSite> SITE =
            FORM.code("site", BleedSite.class).required();
    public static final Item<Integer> WHO_GRADE =
            FORM.whole("who_grade", "0", "4").required();
    public static final Item<SmogDomain> SMOG_DOMAIN = FORM.code("smog_domain", SmogDomain.class);
    public static final Item<Integer> SMOG_GRADE = FORM.whole("smog_grade", "0", "5");
    public static final Item<BleedContext> CONTEXT = FORM.code("context", BleedContext.class);
    public static final Item<Boolean> INTERVENTION_REQUIRED = FORM.flag("intervention_required");
    public static final Item<Integer> BLOOD_LOSS_ML =
            FORM.whole("blood_loss_ml", "0", "15000").ordinary("999").unit("mL");
    public static final Item<BleedOutcome> OUTCOME = FORM.code("outcome", BleedOutcome.class);
    public static final Item<PartialDate> OUTCOME_DATE =
            FORM.partialDate("outcome_date").notBefore(ONSET_DATE);

    @Override
    public Form<BleedingEpisode> form() {
        return FORM;
    }
}
