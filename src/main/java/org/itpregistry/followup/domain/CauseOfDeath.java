package org.itpregistry.followup.domain;

import org.itpregistry.measure.VitalStatus;
import org.itpregistry.platform.domain.Findings;
import org.itpregistry.platform.domain.RegistryRecord;
import org.itpregistry.platform.domain.RowRule;
import org.itpregistry.platform.domain.RuleCode;

/** ALIVE_CAUSE: who is alive has no cause of death. */
public final class CauseOfDeath implements RowRule {
    @Override
    public void check(RegistryRecord row, Findings findings) {
        if (row instanceof FollowUp visit
                && visit.value(FollowUp.VITAL_STATUS) == VitalStatus.ALIVE
                && visit.value(FollowUp.CAUSE_OF_DEATH) != null) {
            findings.error(visit, FollowUp.CAUSE_OF_DEATH, RuleCode.ALIVE_CAUSE, "");
        }
    }
}
