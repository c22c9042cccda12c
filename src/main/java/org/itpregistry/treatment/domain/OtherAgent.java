package org.itpregistry.treatment.domain;

import org.itpregistry.measure.Agent;
import org.itpregistry.platform.domain.Findings;
import org.itpregistry.platform.domain.RegistryRecord;
import org.itpregistry.platform.domain.RowRule;
import org.itpregistry.platform.domain.RuleCode;

/** FORMAT: an agent that is not on the list is to be named, and only that one has a name of its own. */
public final class OtherAgent implements RowRule {
    @Override
    public void check(RegistryRecord row, Findings findings) {
        if (row instanceof Treatment treatment && treatment.value(Treatment.AGENT) != null) {
            boolean other = treatment.value(Treatment.AGENT).equals(Agent.OTHER);
            String name = treatment.value(Treatment.AGENT_NAME);
            if (other && treatment.get(Treatment.AGENT_NAME).isBlank()) {
                findings.warning(treatment, Treatment.AGENT_NAME, RuleCode.FORMAT, "agentName");
            } else if (!other && name != null) {
                findings.warning(
                        treatment,
                        Treatment.AGENT_NAME,
                        RuleCode.FORMAT,
                        "agentListed",
                        name,
                        treatment.value(Treatment.AGENT));
            }
        }
    }
}
