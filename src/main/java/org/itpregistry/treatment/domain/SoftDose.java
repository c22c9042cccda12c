package org.itpregistry.treatment.domain;

import static org.itpregistry.measure.Agent.AZATHIOPRINE;
import static org.itpregistry.measure.Agent.CICLOSPORIN;
import static org.itpregistry.measure.Agent.CYCLOPHOSPHAMIDE;
import static org.itpregistry.measure.Agent.DANAZOL;
import static org.itpregistry.measure.Agent.DAPSONE;
import static org.itpregistry.measure.Agent.DEXAMETHASONE;
import static org.itpregistry.measure.Agent.ELTROMBOPAG;
import static org.itpregistry.measure.Agent.IVIG;
import static org.itpregistry.measure.Agent.MYCOPHENOLATE;
import static org.itpregistry.measure.Agent.PREDNISOLONE;
import static org.itpregistry.measure.Agent.PREDNISONE;
import static org.itpregistry.measure.Agent.RITUXIMAB;
import static org.itpregistry.measure.Agent.ROMIPLOSTIM;
import static org.itpregistry.measure.DoseUnit.G_PER_KG_PER_DAY;
import static org.itpregistry.measure.DoseUnit.G_PER_M2;
import static org.itpregistry.measure.DoseUnit.MG_PER_DAY;
import static org.itpregistry.measure.DoseUnit.MG_PER_KG_PER_DAY;
import static org.itpregistry.measure.DoseUnit.MG_PER_M2;
import static org.itpregistry.measure.DoseUnit.MG_TWICE_DAILY;
import static org.itpregistry.measure.DoseUnit.UG_PER_KG_PER_WEEK;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.itpregistry.measure.Agent;
import org.itpregistry.measure.DoseUnit;

/**
 * The usual doses of an agent in one unit; a dose outside is kept and questioned.
 *
 * <p>Proposed bounds, to be ratified by clinicians: they come from the ranges that registries of ITP check on entry and from
 * the doses of the published cohorts. They are no advice on treatment.
 *
 * @param low lowest usual dose, inclusive
 * @param high highest usual dose, inclusive
 */
public record SoftDose(Agent agent, DoseUnit unit, BigDecimal low, BigDecimal high) {
    private static final List<SoftDose> ALL = List.of(
            of(PREDNISONE, MG_PER_KG_PER_DAY, "0", "2"),
            of(PREDNISOLONE, MG_PER_KG_PER_DAY, "0", "2"),
            of(DEXAMETHASONE, MG_PER_DAY, "0", "80"),
            of(IVIG, G_PER_KG_PER_DAY, "0", "1"),
            of(RITUXIMAB, MG_PER_M2, "100", "500"),
            of(AZATHIOPRINE, MG_PER_KG_PER_DAY, "1", "2"),
            of(CICLOSPORIN, MG_PER_KG_PER_DAY, "2.5", "5"),
            of(MYCOPHENOLATE, MG_TWICE_DAILY, "0", "1000"),
            of(MYCOPHENOLATE, MG_PER_DAY, "0", "2000"),
            of(CYCLOPHOSPHAMIDE, MG_PER_KG_PER_DAY, "1", "2"),
            of(CYCLOPHOSPHAMIDE, G_PER_M2, "0.3", "1"),
            of(DANAZOL, MG_TWICE_DAILY, "200", "400"),
            of(DANAZOL, MG_PER_DAY, "400", "800"),
            of(DAPSONE, MG_PER_DAY, "75", "100"),
            of(ELTROMBOPAG, MG_PER_DAY, "0", "75"),
            of(ROMIPLOSTIM, UG_PER_KG_PER_WEEK, "0", "10"));

    public static Optional<SoftDose> find(Agent agent, DoseUnit unit) {
        return ALL.stream()
                .filter(dose -> dose.agent == agent && dose.unit == unit)
                .findFirst();
    }

    public boolean holds(BigDecimal dose) {
        return dose.compareTo(low) >= 0 && dose.compareTo(high) <= 0;
    }

    private static SoftDose of(Agent agent, DoseUnit unit, String low, String high) {
        return new SoftDose(agent, unit, new BigDecimal(low), new BigDecimal(high));
    }
}
