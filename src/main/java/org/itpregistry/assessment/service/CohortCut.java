package org.itpregistry.assessment.service;

import java.time.LocalDate;
import java.util.List;
import org.itpregistry.measure.PatientHistory;

/**
 * The persons of a cohort whom the caller may see, and the day up to which definitions look at them.
 *
 * @param cohort key of the cohort
 * @param persons in order of the source key
 */
public record CohortCut(String cohort, LocalDate cutoff, List<PatientHistory> persons) {}
