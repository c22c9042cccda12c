package org.itpregistry.outcome;

import org.itpregistry.measure.Agent;
import org.itpregistry.measure.SampleContext;
import org.itpregistry.measure.TreatmentPeriod;
import org.itpregistry.measure.TreatmentRole;

/** For how long after rescue treatment a high count is not credited to the investigated regimen. */
public enum Washout {
    /** Platelets 7 days, immunoglobulins and corticosteroid pulses 28, vinca alkaloids 42: a rule of this registry. */
    BY_AGENT,
    /** 56 days after anything, as in the trials of romiplostim and eltrombopag. */
    TRIAL_56D;

    /** Days after the last day of a row; an agent without a wash-out confounds only while it is given. */
    public int daysAfter(Agent agent) {
        if (this == TRIAL_56D) {
            return agent.isItpTreatment() || agent == Agent.PLATELET_TRANSFUSION ? 56 : 0;
        }
        if (agent == Agent.PLATELET_TRANSFUSION) {
            return 7;
        }
        if (agent.isVincaAlkaloid()) {
            return 42;
        }
        return agent == Agent.IVIG || agent == Agent.ANTI_D || agent.isCorticosteroid() ? 28 : 0;
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
                && row.agent() == Agent.PLATELET_TRANSFUSION
                && day == row.startDay();
        return day >= row.startDay() && day <= lastDay + daysAfter(row.agent()) && !drawnBefore;
    }

    private static boolean raisesCount(Agent agent) {
        return agent.isItpTreatment() || agent == Agent.PLATELET_TRANSFUSION;
    }
}
