package org.itpregistry.chart.domain;

import java.util.List;
import org.itpregistry.patient.domain.PersonFile;
import org.itpregistry.platform.domain.EntryFinding;

/**
 * Everything that the page of a patient shows.
 *
 * @param center name of the center
 * @param cohort key of the cohort
 * @param findings warnings and contradictions that stand on the person's rows
 */
public record PatientChart(PersonFile file, String center, String cohort, List<EntryFinding> findings) {}
