package org.itpregistry.measure;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Collects the rows of one person in any order. Items that may be missing take null for none. */
public final class PatientHistoryBuilder {
    private final String key;
    private @Nullable String center;
    private @Nullable String cohort;
    private @Nullable String group;
    private @Nullable CaseType caseType;
    private Sex sex = Sex.U;
    private @Nullable PartialDate birth;
    private @Nullable PartialDate diagnosis;
    private @Nullable LocalDate registration;
    private @Nullable ItpType itpType;
    private final Set<Cause> secondaryCauses = new TreeSet<>();
    private final Set<String> comorbidities = new TreeSet<>();
    private @Nullable NoSplenectomyReason noSplenectomyReason;
    private final PlateletSeriesBuilder counts = new PlateletSeriesBuilder();
    private final List<TreatmentPeriod> treatments = new ArrayList<>();
    private final List<Bleed> bleeds = new ArrayList<>();
    private final List<SafetyEvent> adverseEvents = new ArrayList<>();
    private final List<PregnancyFacts> pregnancies = new ArrayList<>();
    private @Nullable NeonateRecord neonate;
    private final List<FollowUpVisit> followUps = new ArrayList<>();
    private final List<MeasuredValue> observations = new ArrayList<>();

    PatientHistoryBuilder(String key) {
        this.key = key;
    }

    public PatientHistoryBuilder center(@Nullable String center) {
        this.center = center;
        return this;
    }

    public PatientHistoryBuilder cohort(@Nullable String cohort) {
        this.cohort = cohort;
        return this;
    }

    public PatientHistoryBuilder group(@Nullable String group) {
        this.group = group;
        return this;
    }

    public PatientHistoryBuilder caseType(@Nullable CaseType caseType) {
        this.caseType = caseType;
        return this;
    }

    public PatientHistoryBuilder sex(Sex sex) {
        this.sex = sex;
        return this;
    }

    public PatientHistoryBuilder birth(@Nullable PartialDate birth) {
        this.birth = birth;
        return this;
    }

    public PatientHistoryBuilder diagnosis(@Nullable PartialDate diagnosis) {
        this.diagnosis = diagnosis;
        return this;
    }

    public PatientHistoryBuilder registration(@Nullable LocalDate registration) {
        this.registration = registration;
        return this;
    }

    public PatientHistoryBuilder itpType(@Nullable ItpType itpType) {
        this.itpType = itpType;
        return this;
    }

    public PatientHistoryBuilder secondaryCause(Cause cause) {
        secondaryCauses.add(cause);
        return this;
    }

    public PatientHistoryBuilder comorbidity(String code) {
        comorbidities.add(code);
        return this;
    }

    public PatientHistoryBuilder noSplenectomyReason(NoSplenectomyReason reason) {
        this.noSplenectomyReason = reason;
        return this;
    }

    /** A platelet count; time and context may be null, a null comparator means equal and a null quality OK. */
    public PatientHistoryBuilder count(
            String countKey,
            LocalDate date,
            LocalTime time,
            Comparator comparator,
            PlateletCount count,
            SampleContext context,
            CountQuality quality) {
        int minute = time == null ? PlateletSeries.NO_TIME : time.toSecondOfDay() / 60;
        short code = PlateletSeries.code(
                Objects.requireNonNullElse(comparator, Comparator.EQ),
                context,
                Objects.requireNonNullElse(quality, CountQuality.OK));
        counts.add(countKey, Math.toIntExact(date.toEpochDay()), minute, count.perMicrolitre(), code);
        return this;
    }

    public PatientHistoryBuilder treatment(TreatmentPeriod row) {
        treatments.add(row);
        return this;
    }

    public PatientHistoryBuilder bleed(Bleed row) {
        bleeds.add(row);
        return this;
    }

    public PatientHistoryBuilder adverseEvent(SafetyEvent row) {
        adverseEvents.add(row);
        return this;
    }

    public PatientHistoryBuilder pregnancy(PregnancyFacts row) {
        pregnancies.add(row);
        return this;
    }

    public PatientHistoryBuilder neonate(NeonateRecord row) {
        this.neonate = row;
        return this;
    }

    public PatientHistoryBuilder followUp(FollowUpVisit row) {
        followUps.add(row);
        return this;
    }

    public PatientHistoryBuilder observation(MeasuredValue row) {
        observations.add(row);
        return this;
    }

    /** @throws NullPointerException without center, cohort, case type, sex or registration date */
    public PatientHistory build() {
        PatientFacts patient = new PatientFacts(
                key,
                Objects.requireNonNull(center, "center"),
                Objects.requireNonNull(cohort, "cohort"),
                Optional.ofNullable(group),
                Objects.requireNonNull(caseType, "case type"),
                Objects.requireNonNull(sex, "sex"),
                Optional.ofNullable(birth),
                Optional.ofNullable(diagnosis),
                Objects.requireNonNull(registration, "registration date"),
                Optional.ofNullable(itpType),
                inOrder(secondaryCauses),
                inOrder(comorbidities),
                Optional.ofNullable(noSplenectomyReason));
        HistoryRows rows = HistoryRows.inOrder(
                treatments, bleeds, adverseEvents, pregnancies, Optional.ofNullable(neonate), followUps, observations);
        return new PatientHistory(patient, counts.build(), rows);
    }

    private static <T> Set<T> inOrder(Set<T> codes) {
        return codes.isEmpty() ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(codes));
    }
}
