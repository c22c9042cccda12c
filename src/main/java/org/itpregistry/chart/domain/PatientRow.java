package org.itpregistry.chart.domain;

import java.io.Serializable;
import org.itpregistry.measure.CaseType;
import org.itpregistry.measure.Sex;

/**
 * One line of the list of patients.
 *
 * @param lastCount the newest count as it is printed, such as &lt; 5; empty when there is none
 * @param lastCountOn the day of that count, or empty
 * @param warnings how many warnings stand on the person's rows
 */
public record PatientRow(
        long id,
        String pseudonym,
        String cohort,
        String center,
        CaseType caseType,
        Sex sex,
        String born,
        String diagnosed,
        String registered,
        String lastCount,
        String lastCountOn,
        int warnings)
        implements Serializable {}
