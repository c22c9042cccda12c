package org.itpregistry.cut.domain;

import java.util.List;
import org.itpregistry.center.domain.CenterDenominator;
import org.itpregistry.evidence.domain.StudyArm;
import org.itpregistry.measure.PatientHistory;
import org.itpregistry.measure.Vocabulary;
import org.itpregistry.patient.domain.Cohort;

/**
 * What a caller may see of a data cut, unpacked.
 *
 * @param cohort its description as it was
 * @param persons in order of the source key
 * @param denominators in order of the source key
 * @param arms in order of the source key
 * @param lists as they were
 */
public record CutContent(
        DataCut cut,
        Cohort cohort,
        List<PatientHistory> persons,
        List<CenterDenominator> denominators,
        List<StudyArm> arms,
        Vocabulary lists) {
    public CutContent {
        persons = List.copyOf(persons);
        denominators = List.copyOf(denominators);
        arms = List.copyOf(arms);
    }
}
