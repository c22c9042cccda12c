package org.itpregistry.pregnancy.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.persistence.annotations.Customizer;
import org.itpregistry.measure.DischargeStatus;
import org.itpregistry.patient.domain.PatientRecord;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.Item;
import org.itpregistry.platform.domain.ItemMappings;
import org.itpregistry.platform.domain.Reference;
import org.itpregistry.platform.domain.WorkUp;

/** A newborn of a pregnancy with ITP; the newborn is also a person of its own. */
@Entity
@Table(name = "neonate")
@Customizer(ItemMappings.class)
public class Neonate extends PatientRecord {
    public static final Form<Neonate> FORM = Form.of(Neonate.class, Neonate::new, "neonates", "neonate", "IT.NEO")
            .lead(Reference.patient("patient_id"), Reference.pregnancy("pregnancy_id"));

    static {
        FORM.section("birth");
    }

    public static final Item<Integer> BIRTH_ORDER = FORM.whole("birth_order", "1", "6");
    public static final Item<Integer> BIRTH_WEIGHT_G = FORM.whole("birth_weight_g", "200", "7000")
            .ordinary("999")
            .unit("g")
            .loinc("8339-4");
    public static final Item<Boolean> LIVE_BIRTH = FORM.flag("live_birth");
    public static final Item<Boolean> NICU_ADMISSION = FORM.flag("nicu_admission");
    public static final Item<Boolean> INTRACRANIAL_HEMORRHAGE = FORM.flag("intracranial_hemorrhage");
    public static final Item<Boolean> CRANIAL_IMAGING = FORM.flag("cranial_imaging");
    public static final Item<DischargeStatus> DISCHARGE_STATUS = FORM.code("discharge_status", DischargeStatus.class);
    public static final Item<LocalDate> DISCHARGE_DATE = FORM.day("discharge_date");

    static {
        FORM.further("newborn");
    }

    public static final Item<Integer> APGAR_1 = FORM.whole("apgar_1", "0", "10").loinc("9272-6");
    public static final Item<Integer> APGAR_5 = FORM.whole("apgar_5", "0", "10").loinc("9274-2");
    public static final Item<BirthSample> BIRTH_SAMPLE_SOURCE = FORM.code("birth_sample_source", BirthSample.class);
    public static final Item<Boolean> BIRTH_SAMPLE_CLOTTED = FORM.flag("birth_sample_clotted");

    static {
        FORM.further("bleeding");
    }

    public static final Item<Boolean> SKIN_BLEEDING = FORM.flag("skin_bleeding");
    public static final Item<Boolean> CEPHALHAEMATOMA = FORM.flag("cephalhaematoma");
    public static final Item<Boolean> GASTROINTESTINAL_BLEEDING = FORM.flag("gastrointestinal_bleeding");
    public static final Item<Integer> ICH_GRADE = FORM.whole("ich_grade", "1", "4");
    public static final Item<LocalDate> ICH_DATE = FORM.day("ich_date");

    static {
        FORM.further("imaging");
    }

    public static final Item<LocalDate> CRANIAL_ULTRASOUND_DATE = FORM.day("cranial_ultrasound_date");
    public static final Item<ImagingResult> CRANIAL_ULTRASOUND_RESULT =
            FORM.code("cranial_ultrasound_result", ImagingResult.class);
    public static final Item<ImagingResult> MRI_RESULT = FORM.code("mri_result", ImagingResult.class);

    static {
        FORM.further("care");
    }

    public static final Item<Boolean> PHOTOTHERAPY = FORM.flag("phototherapy");
    public static final Item<Integer> NICU_DAYS =
            FORM.whole("nicu_days", "0", "365").unit("d");
    public static final Item<LocalDate> RECOVERY_DATE = FORM.day("recovery_date");
    public static final Item<Boolean> LATE_RELAPSE = FORM.flag("late_relapse");
    public static final Item<Boolean> BREAST_MILK_PAUSED = FORM.flag("breast_milk_paused");

    static {
        FORM.further("differential");
    }

    public static final Item<WorkUp> FNAIT_WORKUP = FORM.code("fnait_workup", WorkUp.class);
    public static final Item<Boolean> INFECTION = FORM.flag("infection");
    public static final Item<Set<MaternalAntibody>> MATERNAL_ANTIBODIES =
            FORM.codes("maternal_antibodies", MaternalAntibody.class);
    public static final Item<Development> DEVELOPMENTAL_FOLLOW_UP =
            FORM.code("developmental_follow_up", Development.class);

    @Override
    public Form<Neonate> form() {
        return FORM;
    }

    @Column(name = "pregnancy_id")
    private Long pregnancyId;

    public Long pregnancyId() {
        return pregnancyId;
    }

    public boolean isOf(Pregnancy pregnancy) {
        return pregnancyId != null && pregnancyId.equals(pregnancy.id());
    }

    public void bornOf(Pregnancy pregnancy) {
        pregnancyId = pregnancy.id();
    }

    /** Whether both are of one pregnancy. */
    public boolean isTwinOf(Neonate other) {
        return pregnancyId != null && pregnancyId.equals(other.pregnancyId);
    }
}
