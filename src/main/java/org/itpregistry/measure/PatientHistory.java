package org.itpregistry.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Everything recorded of one person, at one moment, never changing. Lists are in order of date and key, whatever the order
 * of entry. A newborn is a person with a history of its own; {@link Family} links it to the mother.
 */
public final class PatientHistory {
    private final PatientFacts patient;
    private final PlateletSeries counts;
    private final HistoryRows rows;
    private final boolean vaguelyDated;

    PatientHistory(PatientFacts patient, PlateletSeries counts, HistoryRows rows) {
        this.patient = patient;
        this.counts = counts;
        this.rows = rows;
        this.vaguelyDated = VagueDates.in(rows);
    }

    /** Starts the history of a person known by that source key. */
    public static PatientHistoryBuilder builder(String patientKey) {
        return new PatientHistoryBuilder(patientKey);
    }

    public String key() {
        return patient.key();
    }

    public PatientFacts patient() {
        return patient;
    }

    public PlateletSeries counts() {
        return counts;
    }

    public List<TreatmentPeriod> treatments() {
        return rows.treatments();
    }

    public List<Bleed> bleeds() {
        return rows.bleeds();
    }

    public List<SafetyEvent> adverseEvents() {
        return rows.adverseEvents();
    }

    public List<PregnancyFacts> pregnancies() {
        return rows.pregnancies();
    }

    /** The record of this person's own birth; newborns have one. */
    public Optional<NeonateRecord> neonate() {
        return rows.neonate();
    }

    public List<FollowUpVisit> followUps() {
        return rows.followUps();
    }

    public List<MeasuredValue> observations() {
        return rows.observations();
    }

    /** Whether the day of a bleed, an adverse event, a visit or an observation is not known. */
    public boolean isVaguelyDated() {
        return vaguelyDated;
    }

    /** The histories that this one can be: with every day that its vaguely dated rows can lie on; itself where all are known. */
    public Stream<PatientHistory> possibilities() {
        return vaguelyDated
                ? new VagueDates(rows).choices().map(placed -> new PatientHistory(patient, counts, placed))
                : Stream.of(this);
    }

    /** Day of the latest visit or count, in days since 1970-01-01; empty when there was neither. */
    public OptionalInt lastContactDay() {
        int last = counts.size() == 0 ? Integer.MIN_VALUE : counts.day(counts.size() - 1);
        if (!followUps().isEmpty()) {
            last = Math.max(last, followUps().get(followUps().size() - 1).day());
        }
        return last == Integer.MIN_VALUE ? OptionalInt.empty() : OptionalInt.of(last);
    }

    /** The day on which the person was first recorded dead; empty while alive or unknown. */
    public OptionalInt deathDay() {
        return followUps().stream()
                .filter(visit -> visit.vitalStatus() == VitalStatus.DEAD)
                .mapToInt(FollowUpVisit::day)
                .findFirst();
    }

    /**
     * The history as it stood on that day: later rows are gone, what ended later is still running, and verdicts reached
     * at a later end are not known yet. The same object when nothing lies beyond.
     */
    public PatientHistory asOf(LocalDate cutoff) {
        int day = Math.toIntExact(cutoff.toEpochDay());
        PlateletSeries knownCounts = counts.upTo(day);
        HistoryRows knownRows = rows.asOf(cutoff);
        return knownCounts == counts && knownRows == rows ? this : new PatientHistory(patient, knownCounts, knownRows);
    }
}
