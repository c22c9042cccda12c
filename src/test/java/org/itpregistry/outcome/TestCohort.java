package org.itpregistry.outcome;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.itpregistry.measure.AdverseEventCategory;
import org.itpregistry.measure.AdverseEventOutcome;
import org.itpregistry.measure.AssessedResponse;
import org.itpregistry.measure.Bleed;
import org.itpregistry.measure.BleedContext;
import org.itpregistry.measure.BleedOutcome;
import org.itpregistry.measure.BleedSite;
import org.itpregistry.measure.BleedingStatus;
import org.itpregistry.measure.CaseType;
import org.itpregistry.measure.Comparator;
import org.itpregistry.measure.CountQuality;
import org.itpregistry.measure.DeliveryMode;
import org.itpregistry.measure.DischargeStatus;
import org.itpregistry.measure.DocumentedResponse;
import org.itpregistry.measure.Dose;
import org.itpregistry.measure.DoseUnit;
import org.itpregistry.measure.FollowUpStatus;
import org.itpregistry.measure.FollowUpVisit;
import org.itpregistry.measure.Frequency;
import org.itpregistry.measure.ItpOnset;
import org.itpregistry.measure.ItpType;
import org.itpregistry.measure.MeasuredValue;
import org.itpregistry.measure.NeonateRecord;
import org.itpregistry.measure.NoSplenectomyReason;
import org.itpregistry.measure.PartialDate;
import org.itpregistry.measure.PatientHistory;
import org.itpregistry.measure.PatientHistoryBuilder;
import org.itpregistry.measure.PlateletCount;
import org.itpregistry.measure.PlateletUnit;
import org.itpregistry.measure.PregnancyFacts;
import org.itpregistry.measure.PregnancyOutcome;
import org.itpregistry.measure.Recorded;
import org.itpregistry.measure.Relatedness;
import org.itpregistry.measure.Route;
import org.itpregistry.measure.SafetyEvent;
import org.itpregistry.measure.SampleContext;
import org.itpregistry.measure.Sex;
import org.itpregistry.measure.ShippedAgents;
import org.itpregistry.measure.ShippedCauses;
import org.itpregistry.measure.SmogDomain;
import org.itpregistry.measure.StopReason;
import org.itpregistry.measure.TreatmentPeriod;
import org.itpregistry.measure.TreatmentRole;
import org.itpregistry.measure.VitalStatus;

/** A bundle of the test data as histories, in the order of its patients. */
public record TestCohort(List<PatientHistory> persons, LocalDate cutoff) {
    /** How a test wants the rows changed on their way in. */
    public record Reading(PlateletUnit unit, int shiftDays, Random shuffle, LocalDate until) {
        public static final Reading PLAIN = new Reading(PlateletUnit.GIGA_PER_LITRE, 0, null, LocalDate.MAX);

        public Reading in(PlateletUnit other) {
            return new Reading(other, shiftDays, shuffle, until);
        }

        public Reading shifted(int days) {
            return new Reading(unit, days, shuffle, until);
        }

        public Reading shuffled(Random random) {
            return new Reading(unit, shiftDays, random, until);
        }

        /** Without anything that was not known on that day. */
        public Reading knownOn(LocalDate day) {
            return new Reading(unit, shiftDays, shuffle, day);
        }
    }

    public static TestCohort load(String name) {
        return load(name, Reading.PLAIN);
    }

    public static TestCohort load(String name, Reading reading) {
        Map<String, List<CsvTable.Row>> files = new HashMap<>();
        try (ZipInputStream zip =
                new ZipInputStream(TestCohort.class.getResourceAsStream("/cohorts/" + name + ".zip"))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(
                        entry.getName().replace(".csv", ""),
                        CsvTable.read(unclosed(zip)).list());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new Loader(files, reading).cohort();
    }

    public PatientHistory person(String key) {
        return persons.stream()
                .filter(person -> person.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static InputStream unclosed(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public void close() {}
        };
    }

    private record Loader(
            Map<String, List<CsvTable.Row>> files, Reading reading, Map<String, PatientHistoryBuilder> persons) {
        Loader(Map<String, List<CsvTable.Row>> files, Reading reading) {
            this(files, reading, new LinkedHashMap<>());
        }

        TestCohort cohort() {
            files.get("patients").forEach(this::patient);
            rows("platelet_counts").forEach(this::count);
            rows("treatments").forEach(this::treatment);
            rows("bleeding").forEach(this::bleed);
            rows("adverse_events").forEach(this::adverseEvent);
            rows("pregnancies").forEach(this::pregnancy);
            rows("neonates").forEach(this::neonate);
            rows("follow_ups").forEach(this::followUp);
            rows("observations").forEach(this::observation);
            LocalDate cutoff = files.get("cohort").get(0).get("data_cutoff_date", this::day);
            return new TestCohort(
                    persons.values().stream().map(PatientHistoryBuilder::build).toList(), cutoff);
        }

        private List<CsvTable.Row> rows(String file) {
            List<CsvTable.Row> all = files.getOrDefault(file, List.of());
            boolean whole = reading.until().equals(LocalDate.MAX);
            List<CsvTable.Row> rows = new ArrayList<>(whole ? all : new KnownRows(reading.until()).of(file, all));
            if (reading.shuffle() != null) {
                Collections.shuffle(rows, reading.shuffle());
            }
            return rows;
        }

        private LocalDate day(String iso) {
            return LocalDate.parse(iso).plusDays(reading.shiftDays());
        }

        private PartialDate date(String iso) {
            return iso.length() == 10 ? PartialDate.of(day(iso)) : PartialDate.parse(iso);
        }

        private PatientHistoryBuilder of(CsvTable.Row row) {
            return persons.get(row.text("patient_id"));
        }

        private static <T> Recorded<T> recorded(T value) {
            return value == null ? Recorded.blank() : Recorded.of(value);
        }

        private void patient(CsvTable.Row row) {
            PatientHistoryBuilder person = PatientHistory.builder(row.text("patient_id"))
                    .center(row.text("center_id"))
                    .cohort(row.text("cohort_id"))
                    .group(row.get("group_code", code -> code))
                    .caseType(CaseType.valueOf(row.text("case_type")))
                    .sex(Sex.valueOf(row.text("sex")))
                    .birth(row.get("birth_date", this::date))
                    .diagnosis(row.get("diagnosis_date", this::date))
                    .registration(row.get("registration_date", this::day))
                    .itpType(row.get("itp_type", ItpType::valueOf))
                    .noSplenectomyReason(row.get("no_splenectomy_reason", NoSplenectomyReason::valueOf));
            for (String cause : row.text("secondary_causes").split("\\|")) {
                if (!cause.isEmpty()) {
                    person.secondaryCause(ShippedCauses.ALL.of(cause));
                }
            }
            for (String code : row.text("comorbidities").split("\\|")) {
                if (!code.isEmpty()) {
                    person.comorbidity(code);
                }
            }
            persons.put(row.text("patient_id"), person);
        }

        private void count(CsvTable.Row row) {
            BigDecimal giga = new BigDecimal(row.text("count_1e9_per_l"));
            BigDecimal typed = giga.multiply(BigDecimal.valueOf(1000))
                    .divide(reading.unit().perMicrolitre(), 8, java.math.RoundingMode.HALF_UP);
            of(row).count(
                            row.text("count_id"),
                            row.get("sample_date", this::day),
                            row.get("sample_time", LocalTime::parse),
                            row.get("comparator", Comparator::valueOf),
                            PlateletCount.of(typed, reading.unit()),
                            row.get("sample_context", SampleContext::valueOf),
                            row.get("quality", CountQuality::valueOf));
        }

        private void treatment(CsvTable.Row row) {
            BigDecimal dose = row.get("dose_value", BigDecimal::new);
            of(row).treatment(TreatmentPeriod.row(
                            row.text("treatment_id"),
                            row.text("regimen_id"),
                            ShippedAgents.of(row.text("agent")),
                            TreatmentRole.valueOf(row.text("role")),
                            row.get("start_date", this::date))
                    .startTime(row.get("start_time", LocalTime::parse))
                    .end(row.get("end_date", this::date))
                    .dose(dose == null ? null : Dose.of(dose, row.get("dose_unit", DoseUnit::valueOf)))
                    .frequency(row.get("frequency", Frequency::valueOf))
                    .route(row.get("route", Route::valueOf))
                    .administrations(row.get("administrations", Integer::valueOf))
                    .unitsTransfused(row.get("units_transfused", Integer::valueOf))
                    .documentedResponse(row.get("documented_response", DocumentedResponse::valueOf))
                    .stopReason(row.get("stop_reason", StopReason::valueOf))
                    .build());
        }

        private void bleed(CsvTable.Row row) {
            of(row).bleed(Bleed.row(
                            row.text("bleeding_id"),
                            row.get("onset_date", this::date),
                            BleedSite.valueOf(row.text("site")),
                            Integer.valueOf(row.text("who_grade")))
                    .smogDomain(row.get("smog_domain", SmogDomain::valueOf))
                    .smogGrade(row.get("smog_grade", Integer::valueOf))
                    .context(row.get("context", BleedContext::valueOf))
                    .interventionRequired(row.yesNo("intervention_required"))
                    .bloodLossMl(row.get("blood_loss_ml", Integer::valueOf))
                    .outcome(row.get("outcome", BleedOutcome::valueOf))
                    .outcomeDate(row.get("outcome_date", this::date))
                    .build());
        }

        private void adverseEvent(CsvTable.Row row) {
            of(row).adverseEvent(SafetyEvent.row(
                            row.text("ae_id"),
                            row.get("onset_date", this::date),
                            row.text("term"),
                            AdverseEventCategory.valueOf(row.text("category")))
                    .ctcaeGrade(row.get("ctcae_grade", Integer::valueOf))
                    .serious(row.yesNo("serious"))
                    .relatedness(row.get("relatedness", Relatedness::valueOf))
                    .suspectedAgent(row.get("suspected_agent", ShippedAgents::of))
                    .outcome(row.get("outcome", AdverseEventOutcome::valueOf))
                    .outcomeDate(row.get("outcome_date", this::date))
                    .build());
        }

        private void pregnancy(CsvTable.Row row) {
            of(row).pregnancy(PregnancyFacts.row(row.text("pregnancy_id"), row.get("lmp_date", this::day))
                    .itpOnset(recorded(row.get("itp_onset", ItpOnset::valueOf)))
                    .delivery(recorded(row.get("delivery_date", this::day)))
                    .gestationDays(recorded(row.get("gestation_days", Integer::valueOf)))
                    .outcome(recorded(row.get("pregnancy_outcome", PregnancyOutcome::valueOf)))
                    .deliveryMode(recorded(row.get("delivery_mode", DeliveryMode::valueOf)))
                    .primaryPph(recorded(row.yesNo("primary_pph")))
                    .bloodLossMl(recorded(row.get("blood_loss_ml", Integer::valueOf)))
                    .excessSurgicalBleeding(recorded(row.yesNo("excess_surgical_bleeding")))
                    .icuAdmission(recorded(row.yesNo("icu_admission")))
                    .maternalDeath(recorded(row.yesNo("maternal_death")))
                    .build());
        }

        private void neonate(CsvTable.Row row) {
            of(row).neonate(NeonateRecord.row(row.text("patient_id"), row.text("pregnancy_id"))
                    .birthOrder(recorded(row.get("birth_order", Integer::valueOf)))
                    .birthWeightGrams(recorded(row.get("birth_weight_g", Integer::valueOf)))
                    .liveBirth(recorded(row.yesNo("live_birth")))
                    .nicuAdmission(recorded(row.yesNo("nicu_admission")))
                    .intracranialHemorrhage(recorded(row.yesNo("intracranial_hemorrhage")))
                    .cranialImaging(recorded(row.yesNo("cranial_imaging")))
                    .dischargeStatus(recorded(row.get("discharge_status", DischargeStatus::valueOf)))
                    .dischargeDate(recorded(row.get("discharge_date", this::day)))
                    .build());
        }

        private void followUp(CsvTable.Row row) {
            of(row).followUp(FollowUpVisit.row(
                            row.text("follow_up_id"),
                            row.get("visit_date", this::day),
                            VitalStatus.valueOf(row.text("vital_status")))
                    .visitCode(row.get("visit_code", code -> code))
                    .status(row.get("follow_up_status", FollowUpStatus::valueOf))
                    .causeOfDeath(row.get("cause_of_death", code -> code))
                    .onItpTreatment(row.yesNo("on_itp_treatment"))
                    .bleedingStatus(row.get("bleeding_status", BleedingStatus::valueOf))
                    .assessedResponse(row.get("assessed_response", AssessedResponse::valueOf))
                    .build());
        }

        private void observation(CsvTable.Row row) {
            of(row).observation(MeasuredValue.row(
                            row.text("observation_id"),
                            row.get("observed_date", this::date),
                            row.text("code"),
                            row.text("value"))
                    .unit(row.get("unit", code -> code))
                    .build());
        }
    }
}
