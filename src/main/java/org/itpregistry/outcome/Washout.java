package org.itpregistry.outcome;

import org.itpregistry.measure.Agent;
import org.itpregistry.measure.AgentClass;
import org.itpregistry.measure.SampleContext;
import org.itpregistry.measure.TreatmentPeriod;
import org.itpregistry.measure.TreatmentRole;

/** For how long after rescue treatment a high count is not credited to the investigated regimen. */
public enum Washout {
    /** As the list of agents says: platelets 7 days, immunoglobulins and corticosteroids 28, vinca alkaloids 42. */
    BY_AGENT,
    /** 56 days after anything, as in the trials of romiplostim and eltrombopag. */
    TRIAL_56D;

    /** Days after the last day of a row; an agent without a wash-out confounds only while it is given. */
    public int daysAfter(Agent agent) {
        if (this == TRIAL_56D) {
            return raisesCount(agent) ? 56 : 0;
        }
        return agent.washoutDays();
    }

    /** Whether a rescue or supportive row taints a count of that day; days are days since 1970-01-01. */
    boolean taints(TreatmentPeriod row, int day, SampleContext context) {
        if (row.role() != TreatmentRole.RESCUE && row.role() != TreatmentRole.SUPPORTIVE) {
            return false;
        }
        if (!raisesCount(row.agent())) {
            return false;
        }
        int lastDay = row.isOngoing() ? row.startDay() : row.endDay();
        boolean drawnBefore = context == SampleContext.PRE_TRANSFUSION
                && row.agent().is(AgentClass.PLATELET_TRANSFUSION)
                && day == row.startDay();
        return day >= row.startDay() && day <= lastDay + daysAfter(row.agent()) && !drawnBefore;
    }

    private static boolean raisesCount(Agent agent) {
        return agent.is(AgentClass.ITP_TREATMENT) || agent.is(AgentClass.PLATELET_TRANSFUSION);
    }
}
