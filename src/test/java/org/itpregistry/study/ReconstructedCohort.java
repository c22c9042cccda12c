package org.itpregistry.study;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.itpregistry.measure.Agent;
import org.itpregistry.measure.Bleed;
import org.itpregistry.measure.BleedOutcome;
import org.itpregistry.measure.BleedSite;
import org.itpregistry.measure.CaseType;
import org.itpregistry.measure.Comparator;
import org.itpregistry.measure.CountQuality;
import org.itpregistry.measure.DeliveryMode;
import org.itpregistry.measure.DenominatorCode;
import org.itpregistry.measure.DischargeStatus;
import org.itpregistry.measure.FollowUp;
import org.itpregistry.measure.ItpOnset;
import org.itpregistry.measure.ItpType;
import org.itpregistry.measure.NeonateRecord;
import org.itpregistry.measure.PartialDate;
import org.itpregistry.measure.PatientHistory;
import org.itpregistry.measure.PatientHistoryBuilder;
import org.itpregistry.measure.PlateletCount;
import org.itpregistry.measure.PlateletUnit;
import org.itpregistry.measure.Pregnancy;
import org.itpregistry.measure.PregnancyOutcome;
import org.itpregistry.measure.SampleContext;
import org.itpregistry.measure.Sex;
import org.itpregistry.measure.Treatment;
import org.itpregistry.measure.TreatmentRole;
import org.itpregistry.measure.VitalStatus;

/** A cohort of pregnancies among the test data, rebuilt from what its paper prints. */
public final class ReconstructedCohort {
    private final String folder;
    private final Map<String, PatientHistoryBuilder> persons = new LinkedHashMap<>();

    private ReconstructedCohort(String folder) {
        this.folder = "/cohorts/" + folder + "/";
    }

    public static CohortData load(String folder) {
        return new ReconstructedCohort(folder).data();
    }

    private CohortData data() {
        rows("patients").forEach(this::person);
        rows("platelet_counts").forEach(this::count);
        rows("treatments").forEach(this::treatment);
        rows("bleeding").forEach(this::bleed);
        rows("pregnancies").forEach(this::pregnancy);
        rows("neonates").forEach(this::neonate);
        rows("follow_ups").forEach(this::followUp);
        Bundle.Row cohort = rows("cohort").get(0);
        return new CohortData(
                cohort.text("cohort_id"),
                cohort.text("title"),
                "Y".equals(cohort.text("synthetic")),
                LocalDate.parse(cohort.text("data_cutoff_date")),
                persons.values().stream().map(PatientHistoryBuilder::build).toList(),
                rows("denominators").stream()
                        .map(ReconstructedCohort::denominator)
                        .toList());
    }

    private List<Bundle.Row> rows(String file) {
        return Bundle.rows(folder + file + ".csv");
    }

    private PatientHistoryBuilder of(Bundle.Row row) {
        return persons.get(row.text("patient_id"));
    }

    private void person(Bundle.Row row) {
        persons.put(
                row.text("patient_id"),
                PatientHistory.builder(row.text("patient_id"))
                        .center(row.text("center_id"))
                        .cohort(row.text("cohort_id"))
                        .caseType(CaseType.valueOf(row.text("case_type")))
                        .sex(Sex.valueOf(row.text("sex")))
                        .birth(row.of("birth_date", PartialDate::parse))
                        .diagnosis(row.of("diagnosis_date", PartialDate::parse))
                        .registration(LocalDate.parse(row.text("registration_date")))
                        .itpType(row.of("itp_type", ItpType::valueOf)));
    }

    private void count(Bundle.Row row) {
        of(row).count(
                        row.text("count_id"),
                        LocalDate.parse(row.text("sample_date")),
                        row.of("sample_time", LocalTime::parse),
                        row.of("comparator", Comparator::valueOf),
                        PlateletCount.of(new BigDecimal(row.text("count_1e9_per_l")), PlateletUnit.GIGA_PER_LITRE),
                        row.of("sample_context", SampleContext::valueOf),
                        row.of("quality", CountQuality::valueOf));
    }

    private void treatment(Bundle.Row row) {
        of(row).treatment(Treatment.row(
                        row.text("treatment_id"),
                        row.text("regimen_id"),
                        Agent.valueOf(row.text("agent")),
                        TreatmentRole.valueOf(row.text("role")),
                        PartialDate.parse(row.text("start_date")))
                .end(row.of("end_date", PartialDate::parse))
                .unitsTransfused(row.of("units_transfused", Integer::valueOf))
                .build());
    }

    private void bleed(Bundle.Row row) {
        of(row).bleed(Bleed.row(
                        row.text("bleeding_id"),
                        PartialDate.parse(row.text("onset_date")),
                        BleedSite.valueOf(row.text("site")),
                        Integer.valueOf(row.text("who_grade")))
                .outcome(row.of("outcome", BleedOutcome::valueOf))
                .outcomeDate(row.of("outcome_date", PartialDate::parse))
                .build());
    }

    private void pregnancy(Bundle.Row row) {
        of(row).pregnancy(Pregnancy.row(row.text("pregnancy_id"), LocalDate.parse(row.text("lmp_date")))
                .itpOnset(row.recorded("itp_onset", ItpOnset::valueOf))
                .delivery(row.recorded("delivery_date", LocalDate::parse))
                .gestationDays(row.recorded("gestation_days", Integer::valueOf))
                .outcome(row.recorded("pregnancy_outcome", PregnancyOutcome::valueOf))
                .deliveryMode(row.recorded("delivery_mode", DeliveryMode::valueOf))
                .primaryPph(row.flag("primary_pph"))
                .bloodLossMl(row.recorded("blood_loss_ml", Integer::valueOf))
                .excessSurgicalBleeding(row.flag("excess_surgical_bleeding"))
                .icuAdmission(row.flag("icu_admission"))
                .maternalDeath(row.flag("maternal_death"))
                .build());
    }

    private void neonate(Bundle.Row row) {
        of(row).neonate(NeonateRecord.row(row.text("patient_id"), row.text("pregnancy_id"))
                .birthOrder(row.recorded("birth_order", Integer::valueOf))
                .birthWeightGrams(row.recorded("birth_weight_g", Integer::valueOf))
                .liveBirth(row.flag("live_birth"))
                .nicuAdmission(row.flag("nicu_admission"))
                .intracranialHemorrhage(row.flag("intracranial_hemorrhage"))
                .cranialImaging(row.flag("cranial_imaging"))
                .dischargeStatus(row.recorded("discharge_status", DischargeStatus::valueOf))
                .dischargeDate(row.recorded("discharge_date", LocalDate::parse))
                .build());
    }

    private void followUp(Bundle.Row row) {
        of(row).followUp(FollowUp.row(
                        row.text("follow_up_id"),
                        LocalDate.parse(row.text("visit_date")),
                        VitalStatus.valueOf(row.text("vital_status")))
                .build());
    }

    private static CohortData.Denominator denominator(Bundle.Row row) {
        return new CohortData.Denominator(
                DenominatorCode.valueOf(row.text("denominator_code")),
                LocalDate.parse(row.text("period_start")),
                LocalDate.parse(row.text("period_end")),
                Long.parseLong(row.text("count_value")));
    }
}
