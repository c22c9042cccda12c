package org.itpregistry.treatment.domain;

import org.itpregistry.measure.Agent;
import org.itpregistry.measure.AgentClass;
import org.itpregistry.platform.domain.CodeLists;
import org.itpregistry.platform.domain.CodeRule;
import org.itpregistry.platform.domain.Findings;
import org.itpregistry.platform.domain.RegistryRecord;
import org.itpregistry.platform.domain.RuleCode;

/** UNITS: only a transfusion has bags. */
public final class TransfusedUnits implements CodeRule {
    @Override
    public void check(RegistryRecord row, CodeLists lists, Findings findings) {
        if (row instanceof Treatment treatment) {
            Integer units = treatment.value(Treatment.UNITS_TRANSFUSED);
            String code = treatment.value(Treatment.AGENT);
            Agent agent = code == null ? null : lists.agents().of(code);
            if (units != null && units > 0 && agent != null && !agent.is(AgentClass.TRANSFUSION)) {
                findings.error(treatment, Treatment.UNITS_TRANSFUSED, RuleCode.UNITS, "", units, agent.label());
            }
        }
    }
}
