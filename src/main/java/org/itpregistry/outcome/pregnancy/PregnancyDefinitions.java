package org.itpregistry.outcome.pregnancy;

import java.util.List;
import org.itpregistry.outcome.PersonDefinition;
import org.itpregistry.outcome.PregnancyDefinition;

/** The definitions about pregnancies and newborns, in the order of the appendix of a report. */
public final class PregnancyDefinitions {
    private PregnancyDefinitions() {}

    /** Asked of each pregnancy. */
    public static List<PregnancyDefinition<?>> ofPregnancy() {
        return List.of(
                new PregOnset(),
                new PregTreated(),
                new PregBleedSite(),
                new PregSevereThrombocytopenia(),
                new PregThrombocytopeniaAtDelivery(),
                new PregPlateletTransfusion(),
                new PregPlateletUnits(),
                new PregTransfusionRule(),
                PregPph.primary(),
                PregPph.severe(),
                new PregSurgicalBleeding(),
                PregFlag.intensiveCare(),
                PregFlag.maternalDeath(),
                new PregUkoss());
    }

    /** Asked of each newborn. */
    public static List<PersonDefinition<?>> ofNewborn() {
        return List.of(
                NeonatalThrombocytopenia.below150(),
                NeonatalThrombocytopenia.band(100),
                NeonatalThrombocytopenia.band(50),
                NeonatalThrombocytopenia.band(30),
                new NeonatalNadir(),
                NeonatalFlag.intensiveCare(),
                NeonatalFlag.intracranialHemorrhage(),
                new NeonatalTransfusion(),
                new NeonatalDischarge());
    }
}
