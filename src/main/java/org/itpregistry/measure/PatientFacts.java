package org.itpregistry.measure;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Who a history is about: the row of the person, without a name. Comorbidities are an open list of codes. */
public record PatientFacts(
        String key,
        String center,
        String cohort,
        Optional<String> group,
        CaseType caseType,
        Sex sex,
        Optional<PartialDate> birth,
        Optional<PartialDate> diagnosis,
        LocalDate registration,
        Optional<ItpType> itpType,
        Set<Cause> secondaryCauses,
        Set<String> comorbidities,
        Optional<NoSplenectomyReason> noSplenectomyReason)
        implements SourceRow {
    @Override
    public RowKind kind() {
        return RowKind.PATIENT;
    }

    public boolean isNewborn() {
        return caseType == CaseType.NEONATE;
    }
}
