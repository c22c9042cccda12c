package org.itpregistry.outcome.alert;

import java.util.List;

/** The guideline texts held against each history, in the order of the appendix of a report. */
public final class Alerts {
    private Alerts() {}

    public static List<Alert> all() {
        return List.of(
                new CorticosteroidDurationAlert(),
                new CorticosteroidOnDemandAlert(),
                new SplenectomyOrderAlert(),
                new CountOnlyAlert(),
                new OvertreatmentAlert(),
                new TpoRaSteadyAlert(),
                new TpoRaHoldAlert(),
                new TpoRaHighAlert(),
                new TpoRaAntiphospholipidAlert(),
                new RituximabAlert(),
                new PregnancyDrugAlert(),
                new AspleniaAlert(),
                new DoseRangeAlert(),
                new OnsetWindowAlert());
    }
}
