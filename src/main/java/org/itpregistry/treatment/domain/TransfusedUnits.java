package org.itpregistry.treatment.domain;

import org.itpregistry.measure.Agent;
import org.itpregistry.patient.domain.EntryRule;
import org.itpregistry.patient.domain.PersonFile;
import org.itpregistry.platform.domain.Findings;
import org.itpregistry.platform.domain.RuleCode;

/** UNITS: only a transfusion has bags. */
public final class TransfusedUnits implements EntryRule {
    @Override
    public void check(PersonFile file, Findings findings) {
        for (Treatment treatment : file.rows(Treatment.FORM)) {
            Integer units = treatment.value(Treatment.UNITS_TRANSFUSED);
            Agent agent = treatment.value(Treatment.AGENT);
            if (units != null && units > 0 && agent != null && !agent.isTransfusion()) {
                findings.error(treatment, Treatment.UNITS_TRANSFUSED, RuleCode.UNITS, "", units, agent);
            }
        }
    }
}
