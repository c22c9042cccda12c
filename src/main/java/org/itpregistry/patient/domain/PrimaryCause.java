package org.itpregistry.patient.domain;

import org.itpregistry.measure.ItpType;
import org.itpregistry.platform.domain.Findings;
import org.itpregistry.platform.domain.RuleCode;

/** PRIMARY_CAUSE: primary ITP has no cause; secondary ITP names one, or says why it cannot. */
public final class PrimaryCause implements EntryRule {
    @Override
    public void check(PersonFile file, Findings findings) {
        Patient patient = file.patient();
        ItpType type = patient.value(Patient.ITP_TYPE);
        var causes = patient.get(Patient.SECONDARY_CAUSES);
        if (type == ItpType.PRIMARY && causes.isPresent()) {
            findings.warning(patient, Patient.SECONDARY_CAUSES, RuleCode.PRIMARY_CAUSE, "primary", causes.value());
        } else if (type == ItpType.SECONDARY && causes.isBlank()) {
            findings.warning(patient, Patient.SECONDARY_CAUSES, RuleCode.PRIMARY_CAUSE, "secondary");
        }
    }
}
