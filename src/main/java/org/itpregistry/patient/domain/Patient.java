package org.itpregistry.patient.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.persistence.annotations.Customizer;
import org.itpregistry.measure.CaseType;
import org.itpregistry.measure.ItpType;
import org.itpregistry.measure.NoSplenectomyReason;
import org.itpregistry.measure.PartialDate;
import org.itpregistry.measure.Sex;
import org.itpregistry.platform.domain.CenterRecord;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.Item;
import org.itpregistry.platform.domain.ItemMappings;
import org.itpregistry.platform.domain.Reference;
import org.itpregistry.platform.domain.WorkUp;

/** A person in the registry, known by a pseudonym. */
@Entity
@Table(name = "patient")
@Customizer(ItemMappings.class)
public class Patient extends CenterRecord {
    public static final Form<Patient> FORM = Form.of(Patient.class, Patient::new, "patients", "patient", "IT.PAT")
            .lead(Reference.key("patient_id"), Reference.center("center_id"), Reference.cohort("cohort_id"));

    static {
        FORM.section("registration");
    }

    public static final Item<String> GROUP_CODE = FORM.text("group_code");
    public static final Item<CaseType> CASE_TYPE =
            FORM.code("case_type", CaseType.class).required();
    public static final Item<Sex> SEX = FORM.code("sex", Sex.class).required();
    public static final Item<PartialDate> BIRTH_DATE =
            FORM.partialDate("birth_date").notAnEvent();
    public static final Item<PartialDate> DIAGNOSIS_DATE = FORM.partialDate("diagnosis_date");
    public static final Item<LocalDate> REGISTRATION_DATE =
            FORM.datedBy(FORM.day("registration_date").required());
    public static final Item<ItpType> ITP_TYPE = FORM.code("itp_type", ItpType.class);
    public static final Item<String> SECONDARY_CAUSES =
            FORM.words("secondary_causes").listed("causes");
    public static final Item<String> COMORBIDITIES = FORM.words("comorbidities").listed("comorbidities");
    public static final Item<NoSplenectomyReason> NO_SPLENECTOMY_REASON =
            FORM.code("no_splenectomy_reason", NoSplenectomyReason.class);

    static {
        FORM.further("consent");
    }

    public static final Item<ConsentType> CONSENT_TYPE = FORM.code("consent_type", ConsentType.class);
    public static final Item<String> CONSENT_VERSION = FORM.text("consent_version");
    public static final Item<PartialDate> CONSENT_DATE =
            FORM.partialDate("consent_date").notAnEvent();
    public static final Item<String> CONSENT_LANGUAGE =
            FORM.word("consent_language").listed("languages");
    public static final Item<ConsentMode> CONSENT_MODE = FORM.code("consent_mode", ConsentMode.class);
    public static final Item<LocalDate> CONSENT_WITHDRAWN_DATE =
            FORM.day("consent_withdrawn_date").notBefore(CONSENT_DATE);
    public static final Item<WithdrawalScope> CONSENT_WITHDRAWAL_SCOPE =
            FORM.code("consent_withdrawal_scope", WithdrawalScope.class);

    static {
        FORM.further("diagnosis");
    }

    public static final Item<PartialDate> FIRST_LOW_COUNT_DATE = FORM.partialDate("first_low_count_date");
    public static final Item<String> DIAGNOSIS_BASIS = FORM.text("diagnosis_basis");
    public static final Item<DiagnosisConfidence> DIAGNOSIS_CONFIDENCE =
            FORM.code("diagnosis_confidence", DiagnosisConfidence.class);
    public static final Item<LocalDate> ADJUDICATED_DATE = FORM.day("adjudicated_date");
    public static final Item<Boolean> RECENT_INFECTION = FORM.flag("recent_infection");
    public static final Item<Boolean> RECENT_VACCINATION = FORM.flag("recent_vaccination");
    public static final Item<BigDecimal> WEIGHT_KG =
            FORM.decimal("weight_kg", "0.3", "350").unit("kg").loinc("29463-7");
    public static final Item<BigDecimal> HEIGHT_CM =
            FORM.decimal("height_cm", "20", "230").unit("cm").loinc("8302-2");
    public static final Item<Integer> CHARLSON_INDEX = FORM.whole("charlson_index", "0", "37");
    public static final Item<Boolean> PRIOR_THROMBOSIS = FORM.flag("prior_thrombosis");

    static {
        FORM.further("refractory");
    }

    public static final Item<RefractoryDefinition> REFRACTORY_DEFINITION =
            FORM.code("refractory_definition", RefractoryDefinition.class);
    public static final Item<Integer> PRIOR_AGENTS_DECLARED = FORM.whole("prior_agents_declared", "0", "30");
    public static final Item<Boolean> CORTICOSTEROID_DEPENDENT = FORM.flag("corticosteroid_dependent");
    public static final Item<TestResult> ANTINUCLEAR_ANTIBODIES = FORM.code("antinuclear_antibodies", TestResult.class);
    public static final Item<TestResult> ANTIPHOSPHOLIPID_ANTIBODIES =
            FORM.code("antiphospholipid_antibodies", TestResult.class);

    static {
        FORM.further("pediatric");
    }

    public static final Item<Integer> BUCHANAN_GRADE_AT_ONSET = FORM.whole("buchanan_grade_at_onset", "0", "5");
    public static final Item<Boolean> WATCH_AND_WAIT = FORM.flag("watch_and_wait");
    public static final Item<WorkUp> INHERITED_WORKUP = FORM.code("inherited_workup", WorkUp.class);
    public static final Item<WorkUp> IMMUNODEFICIENCY_WORKUP = FORM.code("immunodeficiency_workup", WorkUp.class);
    public static final Item<Boolean> MARROW_EXAMINED = FORM.flag("marrow_examined");

    /** Whether birth and diagnosis are known well enough to tell the person from others: not two mere years. */
    public boolean isRecognizable() {
        PartialDate birth = value(BIRTH_DATE);
        PartialDate diagnosis = value(DIAGNOSIS_DATE);
        return value(SEX) != null && birth != null && diagnosis != null && !(birth.isYear() && diagnosis.isYear());
    }

    @Override
    public Form<Patient> form() {
        return FORM;
    }
}
