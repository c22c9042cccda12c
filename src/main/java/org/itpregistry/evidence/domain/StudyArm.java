package org.itpregistry.evidence.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.persistence.annotations.Customizer;
import org.itpregistry.measure.ArmProvenance;
import org.itpregistry.measure.ArmRole;
import org.itpregistry.platform.domain.CohortRecord;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.Item;
import org.itpregistry.platform.domain.ItemMappings;
import org.itpregistry.platform.domain.Reference;
import org.itpregistry.study.Arm;

/** The published result of one arm of a trial, for pooling. */
@Entity
@Table(name = "study_arm")
@Customizer(ItemMappings.class)
public class StudyArm extends CohortRecord {
    public static final Form<StudyArm> FORM = Form.of(
                    StudyArm.class, StudyArm::new, "study_arms", "study_arm", "IT.ARM")
            .lead(Reference.key("arm_row_id"));

    public static final Item<String> STUDY_ID = FORM.text("study_id").required();
    public static final Item<String> TRIAL_ID = FORM.text("trial_id").required();
    public static final Item<ArmRole> ARM_ROLE =
            FORM.code("arm_role", ArmRole.class).required();
    public static final Item<String> AGENT = FORM.word("agent").suggested("agents");
    public static final Item<String> SUBGROUP = FORM.text("subgroup");
    public static final Item<String> OUTCOME_CODE = FORM.text("outcome_code").required();
    public static final Item<Integer> WINDOW_START_DAY = FORM.whole("window_start_day", "0", null);
    public static final Item<Integer> WINDOW_END_DAY =
            FORM.whole("window_end_day", "0", null).notBefore(WINDOW_START_DAY);
    public static final Item<Integer> N_TOTAL = FORM.whole("n_total", "0", null).required();
    public static final Item<Integer> N_EVENTS =
            FORM.whole("n_events", "0", null).required();
    public static final Item<BigDecimal> PUBLISHED_PERCENT = FORM.decimal("published_percent", "0", "100");
    public static final Item<ArmProvenance> PROVENANCE = FORM.code("provenance", ArmProvenance.class);

    @Override
    public Form<StudyArm> form() {
        return FORM;
    }

    /** The row as studies read it. */
    public Arm asArm() {
        return new Arm(
                sourceKey(),
                value(TRIAL_ID),
                value(ARM_ROLE),
                text(AGENT),
                text(SUBGROUP),
                value(OUTCOME_CODE),
                Arm.Days.between(value(WINDOW_START_DAY), value(WINDOW_END_DAY)),
                value(N_TOTAL),
                value(N_EVENTS),
                Optional.ofNullable(value(PROVENANCE)));
    }

    private String text(Item<String> item) {
        return Optional.ofNullable(value(item)).orElse("");
    }
}
