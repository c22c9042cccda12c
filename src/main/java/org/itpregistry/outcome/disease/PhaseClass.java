package org.itpregistry.outcome.disease;

import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Line;
import org.itpregistry.outcome.LineDefinition;
import org.itpregistry.outcome.YesNo;

/** Whether the disease was in one given phase at time zero. */
public final class PhaseClass extends LineDefinition<YesNo> {
    private final PhaseAtStart phase = new PhaseAtStart();
    private final Phase asked;

    private PhaseClass(String id, String title, Phase asked) {
        super(PhaseAtStart.describe(About.of(id, title)));
        this.asked = asked;
    }

    public static PhaseClass newlyDiagnosed() {
        return new PhaseClass("PHASE-NEW", "Newly diagnosed ITP", Phase.NEWLY_DIAGNOSED);
    }

    public static PhaseClass persistent() {
        return new PhaseClass("PHASE-PERSISTENT", "Persistent ITP", Phase.PERSISTENT);
    }

    public static PhaseClass chronic() {
        return new PhaseClass("PHASE-CHRONIC", "Chronic ITP", Phase.CHRONIC);
    }

    @Override
    public Answer<YesNo> assess(Line line) {
        return phase.assess(line).map(found -> YesNo.of(found == asked));
    }
}
