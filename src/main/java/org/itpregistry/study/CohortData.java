package org.itpregistry.study;

import java.time.LocalDate;
import java.util.List;
import org.itpregistry.measure.DenominatorCode;
import org.itpregistry.measure.PatientHistory;
import org.itpregistry.measure.Vocabulary;

/**
 * What a study runs on: one cohort as it stood at its cutoff.
 *
 * @param id key of the cohort, as in an address
 * @param title of the cohort
 * @param synthetic whether the persons are made up
 * @param cutoff nothing later is looked at
 * @param persons newborns among them
 * @param denominators what the centers counted
 * @param arms published arms of trials, in order of their keys
 * @param lists by which the codes of the persons were read
 */
public record CohortData(
        String id,
        String title,
        boolean synthetic,
        LocalDate cutoff,
        List<PatientHistory> persons,
        List<Denominator> denominators,
        List<Arm> arms,
        Vocabulary lists) {
    public CohortData {
        persons = List.copyOf(persons);
        denominators = List.copyOf(denominators);
        arms = List.copyOf(arms);
    }

    /** Without published arms and without lists. */
    public CohortData(
            String id,
            String title,
            boolean synthetic,
            LocalDate cutoff,
            List<PatientHistory> persons,
            List<Denominator> denominators) {
        this(id, title, synthetic, cutoff, persons, denominators, List.of(), Vocabulary.NONE);
    }

    /** What a center counted in a period. */
    public record Denominator(DenominatorCode code, LocalDate start, LocalDate end, long count) {}
}
