package org.itpregistry.treatment.domain;

import java.math.BigDecimal;
import org.itpregistry.patient.domain.EntryRule;
import org.itpregistry.patient.domain.PersonFile;
import org.itpregistry.platform.domain.Findings;
import org.itpregistry.platform.domain.RuleCode;

/** DOSE_RANGE: a dose outside what is usual for the agent in that unit. */
public final class DoseRange implements EntryRule {
    @Override
    public void check(PersonFile file, Findings findings) {
        for (Treatment treatment : file.rows(Treatment.FORM)) {
            BigDecimal dose = treatment.value(Treatment.DOSE_VALUE);
            if (dose != null) {
                SoftDose.find(treatment.value(Treatment.AGENT), treatment.value(Treatment.DOSE_UNIT))
                        .filter(usual -> !usual.holds(dose))
                        .ifPresent(usual -> findings.warning(
                                treatment,
                                Treatment.DOSE_VALUE,
                                RuleCode.DOSE_RANGE,
                                "",
                                dose.toPlainString(),
                                usual.unit(),
                                usual.agent(),
                                usual.low(),
                                usual.high()));
            }
        }
    }
}
