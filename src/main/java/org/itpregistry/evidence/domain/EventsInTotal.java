package org.itpregistry.evidence.domain;

import org.itpregistry.platform.domain.Findings;
import org.itpregistry.platform.domain.RegistryRecord;
import org.itpregistry.platform.domain.RowRule;
import org.itpregistry.platform.domain.RuleCode;

/** EVENTS_N: an arm has no more events than members. */
public final class EventsInTotal implements RowRule {
    @Override
    public void check(RegistryRecord row, Findings findings) {
        if (row instanceof StudyArm arm) {
            Integer events = arm.value(StudyArm.N_EVENTS);
            Integer total = arm.value(StudyArm.N_TOTAL);
            if (events != null && total != null && events > total) {
                findings.error(arm, StudyArm.N_EVENTS, RuleCode.EVENTS_N, "", events, total);
            }
        }
    }
}
