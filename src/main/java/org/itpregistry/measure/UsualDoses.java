package org.itpregistry.measure;

import static org.itpregistry.measure.DoseSource.COHORTS;
import static org.itpregistry.measure.DoseSource.CONSENSUS_2010;
import static org.itpregistry.measure.DoseSource.LABEL;
import static org.itpregistry.measure.DoseSource.REGISTRIES;
import static org.itpregistry.measure.DoseUnit.G_PER_KG_PER_DAY;
import static org.itpregistry.measure.DoseUnit.G_PER_M2;
import static org.itpregistry.measure.DoseUnit.MG_PER_DAY;
import static org.itpregistry.measure.DoseUnit.MG_PER_KG_PER_DAY;
import static org.itpregistry.measure.DoseUnit.MG_PER_M2;
import static org.itpregistry.measure.DoseUnit.MG_TWICE_DAILY;
import static org.itpregistry.measure.DoseUnit.UG_PER_KG;
import static org.itpregistry.measure.DoseUnit.UG_PER_KG_PER_WEEK;
import static org.itpregistry.measure.DoseUnit.UNITS;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The usual doses of every agent that has one: the only table of them, for the rule of entry and for the note on the page of a
 * person.
 *
 * <p>Each is written in the unit of its source. Those in other units follow from it: milligrams a day from milligrams per
 * kilogram for persons of 3 to 100 kg, twice daily as half of a day's dose, grams from milligrams. A unit that follows from
 * none is no usual unit of the agent.
 */
public final class UsualDoses {
    private static final List<SoftDose> WRITTEN = List.of(
            SoftDose.of("PREDNISONE", MG_PER_KG_PER_DAY, "0", "2", REGISTRIES),
            SoftDose.of("PREDNISONE", MG_PER_M2, "0", "80", COHORTS),
            SoftDose.of("PREDNISOLONE", MG_PER_KG_PER_DAY, "0", "2", REGISTRIES),
            SoftDose.of("PREDNISOLONE", MG_PER_M2, "0", "80", COHORTS),
            SoftDose.of("METHYLPREDNISOLONE", MG_PER_KG_PER_DAY, "0", "30", CONSENSUS_2010),
            SoftDose.of("METHYLPREDNISOLONE", MG_PER_DAY, "0", "1000", COHORTS),
            SoftDose.of("DEXAMETHASONE", MG_PER_DAY, "0", "80", REGISTRIES),
            SoftDose.of("DEXAMETHASONE", MG_PER_KG_PER_DAY, "0", "1", COHORTS),
            SoftDose.of("DEXAMETHASONE", MG_PER_M2, "0", "28", COHORTS),
            SoftDose.of("IVIG", G_PER_KG_PER_DAY, "0", "1", CONSENSUS_2010),
            SoftDose.of("ANTI_D", UG_PER_KG, "25", "75", LABEL),
            SoftDose.of("ROMIPLOSTIM", UG_PER_KG_PER_WEEK, "0", "10", REGISTRIES),
            SoftDose.of("ROMIPLOSTIM", UG_PER_KG, "0", "10", LABEL),
            SoftDose.of("ELTROMBOPAG", MG_PER_DAY, "0", "75", REGISTRIES),
            SoftDose.of("ELTROMBOPAG", MG_PER_KG_PER_DAY, "0", "3", COHORTS),
            SoftDose.of("AVATROMBOPAG", MG_PER_DAY, "0", "40", LABEL),
            SoftDose.of("HETROMBOPAG", MG_PER_DAY, "0", "7.5", LABEL),
            SoftDose.of("RITUXIMAB", MG_PER_M2, "100", "500", REGISTRIES),
            SoftDose.of("RITUXIMAB", MG_PER_DAY, "100", "1000", COHORTS),
            SoftDose.of("FOSTAMATINIB", MG_PER_DAY, "100", "300", LABEL),
            SoftDose.of("AZATHIOPRINE", MG_PER_KG_PER_DAY, "1", "2", CONSENSUS_2010),
            SoftDose.of("MYCOPHENOLATE", MG_PER_DAY, "0", "2000", CONSENSUS_2010),
            SoftDose.of("MYCOPHENOLATE", MG_PER_M2, "0", "1200", LABEL),
            SoftDose.of("CICLOSPORIN", MG_PER_KG_PER_DAY, "2.5", "5", CONSENSUS_2010),
            SoftDose.of("CYCLOPHOSPHAMIDE", MG_PER_KG_PER_DAY, "1", "2", CONSENSUS_2010),
            SoftDose.of("CYCLOPHOSPHAMIDE", G_PER_M2, "0.3", "1", CONSENSUS_2010),
            SoftDose.of("EVEROLIMUS", MG_PER_DAY, "0.5", "10", LABEL),
            SoftDose.of("SIROLIMUS", MG_PER_DAY, "0.5", "6", LABEL),
            SoftDose.of("SIROLIMUS", MG_PER_M2, "0.5", "3", COHORTS),
            SoftDose.of("DANAZOL", MG_PER_DAY, "400", "800", CONSENSUS_2010),
            SoftDose.of("DANAZOL", MG_PER_KG_PER_DAY, "5", "15", CONSENSUS_2010),
            SoftDose.of("DAPSONE", MG_PER_DAY, "75", "100", CONSENSUS_2010),
            SoftDose.of("DAPSONE", MG_PER_KG_PER_DAY, "1", "2", COHORTS),
            SoftDose.of("VINCRISTINE", MG_PER_DAY, "0.5", "2", CONSENSUS_2010),
            SoftDose.of("VINCRISTINE", MG_PER_M2, "1", "2", LABEL),
            SoftDose.of("VINBLASTINE", MG_PER_DAY, "2.5", "10", CONSENSUS_2010),
            SoftDose.of("VINBLASTINE", MG_PER_M2, "3", "6", LABEL),
            SoftDose.of("COLCHICINE", MG_PER_DAY, "0.5", "2.4", COHORTS),
            SoftDose.of("HYDROXYCHLOROQUINE", MG_PER_DAY, "100", "600", LABEL),
            SoftDose.of("HYDROXYCHLOROQUINE", MG_PER_KG_PER_DAY, "2", "6.5", LABEL),
            SoftDose.of("TRANEXAMIC_ACID", MG_PER_DAY, "250", "4500", LABEL),
            SoftDose.of("TRANEXAMIC_ACID", MG_PER_KG_PER_DAY, "10", "100", LABEL),
            SoftDose.of("ACETAMINOPHEN", MG_PER_DAY, "100", "4000", LABEL),
            SoftDose.of("ACETAMINOPHEN", MG_PER_KG_PER_DAY, "10", "75", LABEL),
            SoftDose.of("DIPHENHYDRAMINE", MG_PER_DAY, "5", "300", LABEL),
            SoftDose.of("DIPHENHYDRAMINE", MG_PER_KG_PER_DAY, "0.5", "5", LABEL),
            SoftDose.of("RILZABRUTINIB", MG_TWICE_DAILY, "400", "400", LABEL),
            SoftDose.of("RILZABRUTINIB", MG_PER_DAY, "400", "800", LABEL),
            SoftDose.of("ORELABRUTINIB", MG_PER_DAY, "30", "50", COHORTS),
            SoftDose.of("SOVLEPLENIB", MG_PER_DAY, "100", "300", COHORTS),
            SoftDose.of("CEVIDOPLENIB", MG_TWICE_DAILY, "200", "400", COHORTS),
            SoftDose.of("LUSUTROMBOPAG", MG_PER_DAY, "2", "4", LABEL),
            SoftDose.of("EFGARTIGIMOD", MG_PER_KG_PER_DAY, "5", "10", COHORTS),
            SoftDose.of("EFGARTIGIMOD", MG_PER_DAY, "200", "1000", LABEL),
            SoftDose.of("DARATUMUMAB", MG_PER_KG_PER_DAY, "8", "16", LABEL),
            SoftDose.of("DARATUMUMAB", MG_PER_DAY, "200", "1800", LABEL),
            SoftDose.of("MEZAGITAMAB", MG_PER_DAY, "100", "600", COHORTS),
            SoftDose.of("IANALUMAB", MG_PER_KG_PER_DAY, "3", "9", COHORTS),
            SoftDose.of("OBINUTUZUMAB", MG_PER_DAY, "100", "1000", LABEL),
            SoftDose.of("BELIMUMAB", MG_PER_KG_PER_DAY, "10", "10", LABEL),
            SoftDose.of("BARICITINIB", MG_PER_DAY, "2", "4", LABEL),
            SoftDose.of("OSELTAMIVIR", MG_PER_DAY, "75", "150", LABEL),
            SoftDose.of("ATORVASTATIN", MG_PER_DAY, "10", "80", LABEL),
            SoftDose.of("PLATELET_TRANSFUSION", UNITS, "1", "75", COHORTS),
            SoftDose.of("RBC_TRANSFUSION", UNITS, "1", "20", COHORTS));

    private static final Map<String, Map<DoseUnit, SoftDose>> BY_AGENT = byAgent();

    private UsualDoses() {}

    /** Empty where the agent has no usual dose in that unit. */
    public static Optional<SoftDose> find(String agent, DoseUnit unit) {
        return Optional.ofNullable(BY_AGENT.getOrDefault(agent, Map.of()).get(unit));
    }

    /** The units in which the agent has usual doses; none where nothing is usual, as for surgery. */
    public static Set<DoseUnit> unitsOf(String agent) {
        return BY_AGENT.getOrDefault(agent, Map.of()).keySet();
    }

    private static Map<String, Map<DoseUnit, SoftDose>> byAgent() {
        Map<String, Map<DoseUnit, SoftDose>> byAgent = new HashMap<>();
        WRITTEN.forEach(dose -> put(byAgent, dose));
        derive(byAgent, G_PER_KG_PER_DAY, MG_PER_KG_PER_DAY, "1000", "1000");
        derive(byAgent, MG_PER_KG_PER_DAY, G_PER_KG_PER_DAY, "0.001", "0.001");
        derive(byAgent, MG_PER_KG_PER_DAY, MG_PER_DAY, "3", "100");
        derive(byAgent, MG_PER_DAY, MG_TWICE_DAILY, "0.5", "0.5");
        derive(byAgent, G_PER_M2, MG_PER_M2, "1000", "1000");
        derive(byAgent, MG_PER_M2, G_PER_M2, "0.001", "0.001");
        return byAgent;
    }

    private static void derive(
            Map<String, Map<DoseUnit, SoftDose>> byAgent,
            DoseUnit from,
            DoseUnit to,
            String timesLow,
            String timesHigh) {
        byAgent.values().stream()
                .map(doses -> doses.get(from))
                .filter(java.util.Objects::nonNull)
                .toList()
                .forEach(dose -> put(byAgent, dose.in(to, timesLow, timesHigh)));
    }

    /** What a source says itself is not derived from another. */
    private static void put(Map<String, Map<DoseUnit, SoftDose>> byAgent, SoftDose dose) {
        byAgent.computeIfAbsent(dose.agent(), agent -> new EnumMap<>(DoseUnit.class))
                .putIfAbsent(dose.unit(), dose);
    }
}
