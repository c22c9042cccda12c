package org.itpregistry.synthetic;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The files of a bundle: the columns that the format prescribes, and those of the registry's own that are filled. */
enum BundleFile {
    COHORT("cohort_id,title,citation,doi,population,design,synthetic,data_cutoff_date,format_version", ""),
    CENTERS("center_id,center_name,country_code,opened_date", "consent_required"),
    PATIENTS(
            "patient_id,center_id,cohort_id,group_code,case_type,sex,birth_date,diagnosis_date,registration_date,"
                    + "itp_type,secondary_causes,comorbidities,no_splenectomy_reason",
            "consent_type,consent_version,consent_date,consent_mode,diagnosis_confidence,recent_infection,"
                    + "weight_kg,height_cm,charlson_index,prior_thrombosis,refractory_definition,"
                    + "antinuclear_antibodies,antiphospholipid_antibodies,buchanan_grade_at_onset,watch_and_wait,"
                    + "inherited_workup,immunodeficiency_workup,marrow_examined"),
    PREGNANCIES(
            "pregnancy_id,patient_id,lmp_date,itp_onset,delivery_date,gestation_days,pregnancy_outcome,"
                    + "delivery_mode,primary_pph,blood_loss_ml,excess_surgical_bleeding,icu_admission,maternal_death",
            "diagnosis_gestation_week,itp_status_at_start,gravida,para,plurality,expected_delivery_date,"
                    + "dating_method,gestational_diabetes,hypertension,labor_onset,delivery_detail,"
                    + "caesarean_indication,anaesthesia_given,anaesthesia_platelet_count,maternal_transfusion,"
                    + "breastfeeding,itp_status_6_weeks"),
    NEONATES(
            "patient_id,pregnancy_id,birth_order,birth_weight_g,live_birth,nicu_admission,"
                    + "intracranial_hemorrhage,cranial_imaging,discharge_status,discharge_date",
            "apgar_1,apgar_5,birth_sample_source,skin_bleeding,cranial_ultrasound_date,cranial_ultrasound_result,"
                    + "phototherapy,nicu_days,recovery_date"),
    PLATELET_COUNTS(
            "count_id,patient_id,sample_date,sample_time,comparator,count_1e9_per_l,sample_context,quality",
            "entered_value,entered_unit"),
    TREATMENTS(
            "treatment_id,patient_id,regimen_id,agent,role,start_date,start_time,end_date,dose_value,dose_unit,"
                    + "frequency,route,administrations,units_transfused,documented_response,stop_reason",
            "start_reason"),
    BLEEDING(
            "bleeding_id,patient_id,onset_date,site,who_grade,smog_domain,smog_grade,context,"
                    + "intervention_required,blood_loss_ml,outcome,outcome_date",
            ""),
    ADVERSE_EVENTS(
            "ae_id,patient_id,onset_date,term,category,ctcae_grade,serious,relatedness,suspected_agent,outcome,"
                    + "outcome_date",
            ""),
    FOLLOW_UPS(
            "follow_up_id,patient_id,visit_date,visit_code,vital_status,follow_up_status,cause_of_death,"
                    + "on_itp_treatment,bleeding_status,assessed_response",
            ""),
    OBSERVATIONS("observation_id,patient_id,observed_date,code,value,unit", ""),
    DENOMINATORS("denominator_id,center_id,denominator_code,period_start,period_end,count_value,source", "");

    private final List<String> prescribed;
    private final List<String> further;

    BundleFile(String prescribed, String further) {
        this.prescribed = List.of(prescribed.split(","));
        this.further = further.isEmpty() ? List.of() : List.of(further.split(","));
    }

    String fileName() {
        return name().toLowerCase(Locale.ROOT) + ".csv";
    }

    List<String> columns(Detail detail) {
        return detail == Detail.PLAIN
                ? prescribed
                : Stream.concat(prescribed.stream(), further.stream()).toList();
    }
}
