package org.itpregistry.treatment.domain;

import java.math.BigDecimal;
import java.util.Optional;
import org.itpregistry.measure.Agent;
import org.itpregistry.measure.DoseUnit;
import org.itpregistry.measure.SoftDose;
import org.itpregistry.measure.UsualDoses;
import org.itpregistry.platform.domain.CodeLists;
import org.itpregistry.platform.domain.CodeRule;
import org.itpregistry.platform.domain.Findings;
import org.itpregistry.platform.domain.RegistryRecord;
import org.itpregistry.platform.domain.RuleCode;

/** DOSE_RANGE: a dose outside what is usual for the agent, or in a unit in which it is not dosed. */
public final class DoseRange implements CodeRule {
    @Override
    public void check(RegistryRecord row, CodeLists lists, Findings findings) {
        if (row instanceof Treatment treatment) {
            BigDecimal dose = treatment.value(Treatment.DOSE_VALUE);
            String agent = treatment.value(Treatment.AGENT);
            DoseUnit unit = treatment.value(Treatment.DOSE_UNIT);
            if (dose != null && agent != null && unit != null) {
                check(treatment, dose, lists.agents().of(agent), unit, findings);
            }
        }
    }

    private static void check(Treatment treatment, BigDecimal dose, Agent agent, DoseUnit unit, Findings findings) {
        Optional<SoftDose> usual = UsualDoses.find(agent.code(), unit);
        if (usual.isPresent() && !usual.get().holds(dose)) {
            findings.warning(
                    treatment,
                    Treatment.DOSE_VALUE,
                    RuleCode.DOSE_RANGE,
                    "",
                    dose.toPlainString(),
                    unit,
                    agent.label(),
                    usual.get().low().toPlainString(),
                    usual.get().high().toPlainString(),
                    usual.get().source());
        } else if (usual.isEmpty() && !UsualDoses.unitsOf(agent.code()).isEmpty()) {
            findings.warning(
                    treatment,
                    Treatment.DOSE_UNIT,
                    RuleCode.DOSE_RANGE,
                    "unit",
                    unit,
                    agent.label(),
                    UsualDoses.unitsOf(agent.code()));
        }
    }
}
