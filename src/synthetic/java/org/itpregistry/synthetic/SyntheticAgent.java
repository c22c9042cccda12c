package org.itpregistry.synthetic;

import java.util.List;

/**
 * What is given, how, and how platelets answer. Days to the first and to the highest response follow what the
 * International Working Group expects of those it names (Rodeghiero et al., Blood 2009;113:2386-93, table 3).
 */
enum SyntheticAgent {
    PREDNISONE(SyntheticDose.oral("1", "MG_PER_KG_PER_DAY"), 35, new Kinetics(4, 12, 7, 28, 0.4, 0.3, 80)),
    PREDNISOLONE(SyntheticDose.oral("1", "MG_PER_KG_PER_DAY"), 35, new Kinetics(4, 12, 7, 28, 0.4, 0.3, 80)),
    DEXAMETHASONE(SyntheticDose.oral("40", "MG_PER_DAY"), 3, new Kinetics(3, 9, 6, 21, 0.45, 0.3, 110)),
    METHYLPREDNISOLONE(
            SyntheticDose.infusions("1000", "MG_PER_DAY", "DAILY", 3), 2, new Kinetics(2, 5, 5, 10, 0.4, 0.35, 40)),
    IVIG(SyntheticDose.infusions("1", "G_PER_KG_PER_DAY", "DAILY", 2), 1, new Kinetics(1, 3, 3, 8, 0.5, 0.35, 20)),
    ELTROMBOPAG(SyntheticDose.oral("50", "MG_PER_DAY"), 0, new Kinetics(7, 21, 14, 60, 0.45, 0.3, 900), "25", "75"),
    ROMIPLOSTIM(
            SyntheticDose.weekly("3", "UG_PER_KG_PER_WEEK"), 0, new Kinetics(5, 14, 14, 50, 0.45, 0.32, 900), "5", "7"),
    AVATROMBOPAG(SyntheticDose.oral("20", "MG_PER_DAY"), 0, new Kinetics(5, 14, 14, 40, 0.45, 0.3, 900), "40"),
    RITUXIMAB(
            SyntheticDose.infusions("375", "MG_PER_M2", "WEEKLY", 4),
            21,
            new Kinetics(10, 50, 30, 120, 0.38, 0.2, 420)),
    SPLENECTOMY(SyntheticDose.SURGERY, 0, new Kinetics(1, 7, 7, 20, 0.6, 0.2, 2_800)),
    AZATHIOPRINE(SyntheticDose.oral("2", "MG_PER_KG_PER_DAY"), 0, new Kinetics(30, 80, 60, 150, 0.2, 0.3, 700)),
    MYCOPHENOLATE(
            SyntheticDose.oral("1000", "MG_TWICE_DAILY"), 0, new Kinetics(21, 56, 40, 100, 0.25, 0.32, 600), "500"),
    CICLOSPORIN(SyntheticDose.oral("3", "MG_PER_KG_PER_DAY"), 0, new Kinetics(14, 40, 28, 80, 0.25, 0.3, 500), "4"),
    DANAZOL(SyntheticDose.oral("200", "MG_TWICE_DAILY"), 0, new Kinetics(20, 80, 40, 150, 0.15, 0.32, 500), "400"),
    DAPSONE(SyntheticDose.oral("100", "MG_PER_DAY"), 0, new Kinetics(14, 40, 28, 80, 0.12, 0.34, 450)),
    FOSTAMATINIB(SyntheticDose.oral("100", "MG_TWICE_DAILY"), 0, new Kinetics(14, 40, 28, 80, 0.17, 0.25, 500), "150"),
    SIROLIMUS(SyntheticDose.oral("2", "MG_PER_DAY"), 0, new Kinetics(20, 60, 40, 100, 0.3, 0.25, 600)),
    HYDROXYCHLOROQUINE(SyntheticDose.oral("400", "MG_PER_DAY"), 0, new Kinetics(30, 80, 60, 150, 0.15, 0.3, 600)),
    TRANEXAMIC_ACID(SyntheticDose.oral("3000", "MG_PER_DAY"), 5, new Kinetics(1, 1, 1, 1, 0, 0, 1)),
    PLATELET_TRANSFUSION(SyntheticDose.bags(1), 0, new Kinetics(0, 0, 0, 1, 0, 1, 1)),
    RBC_TRANSFUSION(SyntheticDose.bags(2), 0, new Kinetics(0, 0, 0, 0, 0, 0, 1));

    private final SyntheticDose dose;
    private final int courseDays;
    private final Kinetics kinetics;
    private final List<String> steps;

    /** @param courseDays days of a course after the first; none for what is given as long as it works */
    SyntheticAgent(SyntheticDose dose, int courseDays, Kinetics kinetics, String... steps) {
        this.dose = dose;
        this.courseDays = courseDays;
        this.kinetics = kinetics;
        this.steps = List.of(steps);
    }

    /**
     * How platelets answer to an agent.
     *
     * @param firstLow earliest day of a response
     * @param firstHigh latest day of a first response
     * @param peakLow earliest day of the highest count
     * @param peakHigh latest day of the highest count
     * @param complete probability of a complete response
     * @param partial probability of a response that is not complete
     * @param medianDays half of the responses last longer
     */
    record Kinetics(
            int firstLow,
            int firstHigh,
            int peakLow,
            int peakHigh,
            double complete,
            double partial,
            double medianDays) {}

    SyntheticDose dose() {
        return dose;
    }

    Kinetics kinetics() {
        return kinetics;
    }

    /** Other doses that treatment moves to. */
    List<String> steps() {
        return steps;
    }

    boolean isCourse() {
        return courseDays > 0;
    }

    int courseDays() {
        return courseDays;
    }

    boolean isGivenOn() {
        return courseDays == 0 && this != SPLENECTOMY && this != PLATELET_TRANSFUSION && this != RBC_TRANSFUSION;
    }

    boolean isSteroid() {
        return this == PREDNISONE || this == PREDNISOLONE || this == DEXAMETHASONE || this == METHYLPREDNISOLONE;
    }
}
