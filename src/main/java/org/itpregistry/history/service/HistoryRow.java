package org.itpregistry.history.service;

import java.util.Map;
import java.util.function.BiConsumer;
import org.itpregistry.bleeding.domain.BleedingEpisode;
import org.itpregistry.counts.domain.PlateletReading;
import org.itpregistry.event.domain.AdverseEvent;
import org.itpregistry.followup.domain.FollowUp;
import org.itpregistry.followup.domain.Observation;
import org.itpregistry.measure.Bleed;
import org.itpregistry.measure.Dose;
import org.itpregistry.measure.NeonateRecord;
import org.itpregistry.measure.PatientHistory;
import org.itpregistry.measure.PatientHistoryBuilder;
import org.itpregistry.measure.PlateletCount;
import org.itpregistry.measure.PlateletUnit;
import org.itpregistry.measure.Vocabulary;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.pregnancy.domain.Neonate;
import org.itpregistry.pregnancy.domain.Pregnancy;
import org.itpregistry.treatment.domain.Treatment;

/** How a stored row of each form enters a history. */
public final class HistoryRow {
    /** What becomes of a row of a person, by its form. */
    private final Map<Form<?>, BiConsumer<PatientHistoryBuilder, StoredRow>> byForm = Map.of(
            PlateletReading.FORM, HistoryRow::count,
            Treatment.FORM, this::treatment,
            BleedingEpisode.FORM, HistoryRow::bleed,
            AdverseEvent.FORM, this::adverseEvent,
            Pregnancy.FORM, HistoryRow::pregnancy,
            Neonate.FORM, HistoryRow::neonate,
            FollowUp.FORM, HistoryRow::followUp,
            Observation.FORM, HistoryRow::observation);

    private final Vocabulary lists;

    /** @param lists by which codes are read */
    public HistoryRow(Vocabulary lists) {
        this.lists = lists;
    }

    /** Null for a form whose rows do not enter histories. */
    public BiConsumer<PatientHistoryBuilder, StoredRow> of(Form<?> form) {
        return byForm.get(form);
    }

    public PatientHistoryBuilder person(StoredRow row) {
        PatientHistoryBuilder history = PatientHistory.builder(row.key())
                .center(row.text("center"))
                .cohort(row.text("cohort"))
                .group(row.value(Patient.GROUP_CODE))
                .caseType(row.value(Patient.CASE_TYPE))
                .sex(row.value(Patient.SEX))
                .birth(row.value(Patient.BIRTH_DATE))
                .diagnosis(row.value(Patient.DIAGNOSIS_DATE))
                .registration(row.value(Patient.REGISTRATION_DATE))
                .itpType(row.value(Patient.ITP_TYPE))
                .noSplenectomyReason(row.value(Patient.NO_SPLENECTOMY_REASON));
        String causes = row.value(Patient.SECONDARY_CAUSES);
        if (causes != null) {
            for (String code : causes.split("\\|")) {
                history.secondaryCause(lists.causes().of(code));
            }
        }
        String comorbidities = row.value(Patient.COMORBIDITIES);
        if (comorbidities != null) {
            for (String code : comorbidities.split("\\|")) {
                history.comorbidity(code);
            }
        }
        return history;
    }

    static void count(PatientHistoryBuilder history, StoredRow row) {
        history.count(
                row.key(),
                row.value(PlateletReading.SAMPLE_DATE),
                row.value(PlateletReading.SAMPLE_TIME),
                row.value(PlateletReading.COMPARATOR),
                PlateletCount.of(row.value(PlateletReading.COUNT_1E9_PER_L), PlateletUnit.GIGA_PER_LITRE),
                row.value(PlateletReading.SAMPLE_CONTEXT),
                row.value(PlateletReading.QUALITY));
    }

    void treatment(PatientHistoryBuilder history, StoredRow row) {
        var dose = row.value(Treatment.DOSE_VALUE);
        history.treatment(org.itpregistry.measure.TreatmentPeriod.row(
                        row.key(),
                        row.value(Treatment.REGIMEN_ID),
                        lists.agents().of(row.value(Treatment.AGENT), row.value(Treatment.AGENT_NAME)),
                        row.value(Treatment.ROLE),
                        row.value(Treatment.START_DATE))
                .startTime(row.value(Treatment.START_TIME))
                .end(row.value(Treatment.END_DATE))
                .dose(dose == null ? null : Dose.of(dose, row.value(Treatment.DOSE_UNIT)))
                .frequency(row.value(Treatment.FREQUENCY))
                .route(row.value(Treatment.ROUTE))
                .administrations(row.value(Treatment.ADMINISTRATIONS))
                .unitsTransfused(row.value(Treatment.UNITS_TRANSFUSED))
                .documentedResponse(row.value(Treatment.DOCUMENTED_RESPONSE))
                .stopReason(row.value(Treatment.STOP_REASON))
                .build());
    }

    static void bleed(PatientHistoryBuilder history, StoredRow row) {
        history.bleed(Bleed.row(
                        row.key(),
                        row.value(BleedingEpisode.ONSET_DATE),
                        row.value(BleedingEpisode.SITE),
                        row.value(BleedingEpisode.WHO_GRADE))
                .smogDomain(row.value(BleedingEpisode.SMOG_DOMAIN))
                .smogGrade(row.value(BleedingEpisode.SMOG_GRADE))
                .context(row.value(BleedingEpisode.CONTEXT))
                .interventionRequired(row.value(BleedingEpisode.INTERVENTION_REQUIRED))
                .bloodLossMl(row.value(BleedingEpisode.BLOOD_LOSS_ML))
                .outcome(row.value(BleedingEpisode.OUTCOME))
                .outcomeDate(row.value(BleedingEpisode.OUTCOME_DATE))
                .build());
    }

    void adverseEvent(PatientHistoryBuilder history, StoredRow row) {
        String suspected = row.value(AdverseEvent.SUSPECTED_AGENT);
        history.adverseEvent(org.itpregistry.measure.SafetyEvent.row(
                        row.key(),
                        row.value(AdverseEvent.ONSET_DATE),
                        row.value(AdverseEvent.TERM),
                        row.value(AdverseEvent.CATEGORY))
                .ctcaeGrade(row.value(AdverseEvent.CTCAE_GRADE))
                .serious(row.value(AdverseEvent.SERIOUS))
                .relatedness(row.value(AdverseEvent.RELATEDNESS))
                .suspectedAgent(suspected == null ? null : lists.agents().of(suspected))
                .outcome(row.value(AdverseEvent.OUTCOME))
                .outcomeDate(row.value(AdverseEvent.OUTCOME_DATE))
                .build());
    }

    static void pregnancy(PatientHistoryBuilder history, StoredRow row) {
        history.pregnancy(org.itpregistry.measure.PregnancyFacts.row(row.key(), row.value(Pregnancy.LMP_DATE))
                .itpOnset(row.recorded(Pregnancy.ITP_ONSET))
                .delivery(row.recorded(Pregnancy.DELIVERY_DATE))
                .gestationDays(row.recorded(Pregnancy.GESTATION_DAYS))
                .outcome(row.recorded(Pregnancy.PREGNANCY_OUTCOME))
                .deliveryMode(row.recorded(Pregnancy.DELIVERY_MODE))
                .primaryPph(row.recorded(Pregnancy.PRIMARY_PPH))
                .bloodLossMl(row.recorded(Pregnancy.BLOOD_LOSS_ML))
                .excessSurgicalBleeding(row.recorded(Pregnancy.EXCESS_SURGICAL_BLEEDING))
                .icuAdmission(row.recorded(Pregnancy.ICU_ADMISSION))
                .maternalDeath(row.recorded(Pregnancy.MATERNAL_DEATH))
                .build());
    }

    static void neonate(PatientHistoryBuilder history, StoredRow row) {
        history.neonate(NeonateRecord.row(row.key(), row.text("pregnancy"))
                .birthOrder(row.recorded(Neonate.BIRTH_ORDER))
                .birthWeightGrams(row.recorded(Neonate.BIRTH_WEIGHT_G))
                .liveBirth(row.recorded(Neonate.LIVE_BIRTH))
                .nicuAdmission(row.recorded(Neonate.NICU_ADMISSION))
                .intracranialHemorrhage(row.recorded(Neonate.INTRACRANIAL_HEMORRHAGE))
                .cranialImaging(row.recorded(Neonate.CRANIAL_IMAGING))
                .dischargeStatus(row.recorded(Neonate.DISCHARGE_STATUS))
                .dischargeDate(row.recorded(Neonate.DISCHARGE_DATE))
                .build());
    }

    static void followUp(PatientHistoryBuilder history, StoredRow row) {
        history.followUp(org.itpregistry.measure.FollowUpVisit.row(
                        row.key(), row.value(FollowUp.VISIT_DATE), row.value(FollowUp.VITAL_STATUS))
                .visitCode(row.value(FollowUp.VISIT_CODE))
                .status(row.value(FollowUp.FOLLOW_UP_STATUS))
                .causeOfDeath(row.value(FollowUp.CAUSE_OF_DEATH))
                .onItpTreatment(row.value(FollowUp.ON_ITP_TREATMENT))
                .bleedingStatus(row.value(FollowUp.BLEEDING_STATUS))
                .assessedResponse(row.value(FollowUp.ASSESSED_RESPONSE))
                .build());
    }

    static void observation(PatientHistoryBuilder history, StoredRow row) {
        history.observation(org.itpregistry.measure.MeasuredValue.row(
                        row.key(),
                        row.value(Observation.OBSERVED_DATE),
                        row.value(Observation.CODE),
                        row.value(Observation.VALUE).toPlainString())
                .unit(row.value(Observation.UNIT))
                .build());
    }
}
