package org.itpregistry.pregnancy.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.persistence.annotations.Customizer;
import org.itpregistry.measure.DeliveryMode;
import org.itpregistry.measure.ItpOnset;
import org.itpregistry.measure.PregnancyOutcome;
import org.itpregistry.patient.domain.PatientRecord;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.Item;
import org.itpregistry.platform.domain.ItemMappings;
import org.itpregistry.platform.domain.Reference;

/** A pregnancy of a woman with ITP, from the last menstrual period to six weeks after the delivery. */
@Entity
@Table(name = "pregnancy")
@Customizer(ItemMappings.class)
public class Pregnancy extends PatientRecord {
    public static final Form<Pregnancy> FORM = Form.of(
                    Pregnancy.class, Pregnancy::new, "pregnancies", "pregnancy", "IT.PREG")
            .lead(Reference.key("pregnancy_id"), Reference.patient("patient_id"));

    static {
        FORM.section("course");
    }

    public static final Item<LocalDate> LMP_DATE =
            FORM.datedBy(FORM.day("lmp_date").required());
    public static final Item<ItpOnset> ITP_ONSET = FORM.code("itp_onset", ItpOnset.class);
    public static final Item<LocalDate> DELIVERY_DATE =
            FORM.day("delivery_date").notBefore(LMP_DATE);
    public static final Item<Integer> GESTATION_DAYS =
            FORM.whole("gestation_days", "0", "330").unit("d");
    public static final Item<PregnancyOutcome> PREGNANCY_OUTCOME =
            FORM.code("pregnancy_outcome", PregnancyOutcome.class);
    public static final Item<DeliveryMode> DELIVERY_MODE = FORM.code("delivery_mode", DeliveryMode.class);
    public static final Item<Boolean> PRIMARY_PPH = FORM.flag("primary_pph");
    public static final Item<Integer> BLOOD_LOSS_ML =
            FORM.whole("blood_loss_ml", "0", "15000").ordinary("999").unit("mL");
    public static final Item<Boolean> EXCESS_SURGICAL_BLEEDING = FORM.flag("excess_surgical_bleeding");
    public static final Item<Boolean> ICU_ADMISSION = FORM.flag("icu_admission");
    public static final Item<Boolean> MATERNAL_DEATH = FORM.flag("maternal_death");

    static {
        FORM.further("itp");
    }

    public static final Item<Integer> DIAGNOSIS_GESTATION_WEEK =
            FORM.whole("diagnosis_gestation_week", "0", "44").unit("wk");
    public static final Item<Boolean> PREVIOUS_SPLENECTOMY = FORM.flag("previous_splenectomy");
    public static final Item<ItpStatus> ITP_STATUS_AT_START = FORM.code("itp_status_at_start", ItpStatus.class);

    static {
        FORM.further("obstetric");
    }

    public static final Item<Integer> GRAVIDA = FORM.whole("gravida", "0", "25");
    public static final Item<Integer> PARA = FORM.whole("para", "0", "25");
    public static final Item<Integer> ABORTUS = FORM.whole("abortus", "0", "25");
    public static final Item<Integer> PLURALITY = FORM.whole("plurality", "1", "6");
    public static final Item<LocalDate> EXPECTED_DELIVERY_DATE =
            FORM.day("expected_delivery_date").notAnEvent().expected().notBefore(LMP_DATE);
    public static final Item<DatingMethod> DATING_METHOD = FORM.code("dating_method", DatingMethod.class);
    public static final Item<Boolean> PREVIOUS_NEONATAL_THROMBOCYTOPENIA =
            FORM.flag("previous_neonatal_thrombocytopenia");
    public static final Item<BigDecimal> PREVIOUS_CHILD_LOWEST_COUNT =
            FORM.decimal("previous_child_lowest_count", "0", "3000").unit("10*9/L");
    public static final Item<Boolean> PREVIOUS_CHILD_ICH = FORM.flag("previous_child_ich");

    static {
        FORM.further("differential");
    }

    public static final Item<Boolean> GESTATIONAL_THROMBOCYTOPENIA = FORM.flag("gestational_thrombocytopenia");
    public static final Item<Boolean> PREECLAMPSIA_HELLP = FORM.flag("preeclampsia_hellp");
    public static final Item<Boolean> ANTIPHOSPHOLIPID_SYNDROME = FORM.flag("antiphospholipid_syndrome");
    public static final Item<Microangiopathy> OTHER_MICROANGIOPATHY =
            FORM.code("other_microangiopathy", Microangiopathy.class);

    static {
        FORM.further("complications");
    }

    public static final Item<Set<AntenatalReason>> ANTENATAL_TREATMENT_REASON =
            FORM.codes("antenatal_treatment_reason", AntenatalReason.class);
    public static final Item<Boolean> GESTATIONAL_DIABETES = FORM.flag("gestational_diabetes");
    public static final Item<Boolean> HYPERTENSION = FORM.flag("hypertension");
    public static final Item<Boolean> MATERNAL_INFECTION = FORM.flag("maternal_infection");
    public static final Item<Boolean> STEROID_HARM = FORM.flag("steroid_harm");
    public static final Item<Boolean> MATERNAL_THROMBOSIS = FORM.flag("maternal_thrombosis");

    static {
        FORM.further("delivery");
    }

    public static final Item<LaborOnset> LABOR_ONSET = FORM.code("labor_onset", LaborOnset.class);
    public static final Item<DeliveryDetail> DELIVERY_DETAIL = FORM.code("delivery_detail", DeliveryDetail.class);
    public static final Item<CaesareanIndication> CAESAREAN_INDICATION =
            FORM.code("caesarean_indication", CaesareanIndication.class);
    public static final Item<Boolean> FETAL_SCALP_PROCEDURE = FORM.flag("fetal_scalp_procedure");
    public static final Item<Boolean> CORDOCENTESIS = FORM.flag("cordocentesis");
    public static final Item<Anaesthesia> ANAESTHESIA_PLANNED = FORM.code("anaesthesia_planned", Anaesthesia.class);
    public static final Item<Anaesthesia> ANAESTHESIA_GIVEN = FORM.code("anaesthesia_given", Anaesthesia.class);
    public static final Item<BigDecimal> ANAESTHESIA_PLATELET_COUNT =
            FORM.decimal("anaesthesia_platelet_count", "0", "3000").unit("10*9/L");
    public static final Item<Boolean> SPINAL_HAEMATOMA = FORM.flag("spinal_haematoma");
    public static final Item<Boolean> HYSTERECTOMY = FORM.flag("hysterectomy");
    public static final Item<Boolean> MATERNAL_TRANSFUSION = FORM.flag("maternal_transfusion");

    static {
        FORM.further("postpartum");
    }

    public static final Item<Boolean> BREASTFEEDING = FORM.flag("breastfeeding");
    public static final Item<ItpStatus> ITP_STATUS_6_WEEKS = FORM.code("itp_status_6_weeks", ItpStatus.class);
    public static final Item<ItpStatus> ITP_STATUS_6_MONTHS = FORM.code("itp_status_6_months", ItpStatus.class);
    public static final Item<ItpStatus> ITP_STATUS_12_MONTHS = FORM.code("itp_status_12_months", ItpStatus.class);

    @Override
    public Form<Pregnancy> form() {
        return FORM;
    }
}
