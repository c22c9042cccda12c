package org.itpregistry.outcome;

import org.itpregistry.measure.Agent;
import org.itpregistry.measure.AgentClass;
import org.itpregistry.measure.NamedAgent;

/** Until when a response may be credited to a treatment: the last day of the peak response in table 3 of IWG 2009. */
public final class ResponseWindow {
    public static final String CITATION = Cited.IWG_2009 + ", table 3";

    private static final int NOT_STATED = 180;

    private ResponseWindow() {}

    /** Days from the start of treatment to the last day on which a first response counts; 180 where none is stated. */
    public static int lastDay(Agent agent) {
        if (agent.is(AgentClass.VINCA_ALKALOID)) {
            return 42;
        }
        if (agent.is(AgentClass.SPLENECTOMY)) {
            return 56;
        }
        return agent.named().map(ResponseWindow::lastDayOfNamed).orElse(NOT_STATED);
    }

    private static int lastDayOfNamed(NamedAgent agent) {
        return switch (agent) {
            case ANTI_D, IVIG -> 7;
            case DEXAMETHASONE, PREDNISONE, PREDNISOLONE -> 28;
            case ROMIPLOSTIM -> 60;
            case ELTROMBOPAG -> 90;
            default -> NOT_STATED;
        };
    }
}
