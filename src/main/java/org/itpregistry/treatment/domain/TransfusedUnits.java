package org.itpregistry.treatment.domain;

import org.itpregistry.measure.Agent;
import org.itpregistry.platform.domain.Findings;
import org.itpregistry.platform.domain.RegistryRecord;
import org.itpregistry.platform.domain.RowRule;
import org.itpregistry.platform.domain.RuleCode;

/** UNITS: only a transfusion has bags. */
public final class TransfusedUnits implements RowRule {
    @Override
    public void check(RegistryRecord row, Findings findings) {
        if (row instanceof Treatment treatment) {
            Integer units = treatment.value(Treatment.UNITS_TRANSFUSED);
            Agent agent = treatment.value(Treatment.AGENT);
            if (units != null && units > 0 && agent != null && !agent.isTransfusion()) {
                findings.error(treatment, Treatment.UNITS_TRANSFUSED, RuleCode.UNITS, "", units, agent);
            }
        }
    }
}
