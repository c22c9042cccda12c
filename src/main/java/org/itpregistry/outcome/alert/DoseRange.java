package org.itpregistry.outcome.alert;

import java.math.BigDecimal;
import java.util.List;
import org.itpregistry.measure.Agent;
import org.itpregistry.measure.Dose;
import org.itpregistry.measure.DoseUnit;

/** The usual doses of an agent in one unit. */
record DoseRange(Agent agent, DoseUnit unit, BigDecimal lowest, BigDecimal highest) {
    static final List<DoseRange> USUAL = List.of(
            of(Agent.AZATHIOPRINE, DoseUnit.MG_PER_KG_PER_DAY, "1", "2"),
            of(Agent.CICLOSPORIN, DoseUnit.MG_PER_KG_PER_DAY, "2.5", "5"),
            of(Agent.MYCOPHENOLATE, DoseUnit.MG_TWICE_DAILY, "1000", "1000"),
            of(Agent.CYCLOPHOSPHAMIDE, DoseUnit.MG_PER_KG_PER_DAY, "1", "2"),
            of(Agent.CYCLOPHOSPHAMIDE, DoseUnit.G_PER_M2, "0.3", "1"),
            of(Agent.DANAZOL, DoseUnit.MG_PER_DAY, "400", "800"),
            of(Agent.DANAZOL, DoseUnit.MG_TWICE_DAILY, "200", "400"),
            of(Agent.DAPSONE, DoseUnit.MG_PER_DAY, "75", "100"),
            of(Agent.RITUXIMAB, DoseUnit.MG_PER_M2, "375", "375"),
            of(Agent.IVIG, DoseUnit.G_PER_KG_PER_DAY, "1", "1"));

    private static DoseRange of(Agent agent, DoseUnit unit, String lowest, String highest) {
        return new DoseRange(agent, unit, new BigDecimal(lowest), new BigDecimal(highest));
    }

    /** Whether the range speaks of this agent in this unit. */
    boolean isAbout(Agent given, Dose dose) {
        return given == agent && dose.unit().filter(unit::equals).isPresent();
    }

    boolean holds(Dose dose) {
        return dose.amount().compareTo(lowest) >= 0 && dose.amount().compareTo(highest) <= 0;
    }
}
