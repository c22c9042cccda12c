package org.itpregistry.chart.domain;

import java.io.Serializable;
import org.itpregistry.measure.CaseType;

/**
 * What is asked of the list of patients.
 *
 * @param pseudonym part of the pseudonym, or empty
 * @param center key of a center, or null for all that the caller sees
 * @param caseType null for all
 * @param cohort key of a cohort, or null for all
 * @param descending whether the order is turned around
 * @param page from 0
 */
public record PatientQuery(
        String pseudonym, Long center, CaseType caseType, Long cohort, PatientOrder order, boolean descending, int page)
        implements Serializable {
    public static final int PAGE = 25;
}
