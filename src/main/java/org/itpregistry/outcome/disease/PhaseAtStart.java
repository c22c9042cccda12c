package org.itpregistry.outcome.disease;

import java.time.LocalDate;
import org.itpregistry.measure.PartialDate;
import org.itpregistry.measure.PatientFacts;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Cited;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.Line;
import org.itpregistry.outcome.LineDefinition;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.SourceMark;

/** Phase of the disease at time zero. A diagnosis known to the month or year answers when it leaves no doubt. */
public final class PhaseAtStart extends LineDefinition<Phase> {
    public PhaseAtStart() {
        super(describe(About.of("PHASE", "Phase of ITP at the start of treatment")));
    }

    static About describe(About about) {
        return about.source(Cited.IWG_2009, SourceMark.V)
                .parameter("persistent", "3 to 12 calendar months, both ends included", SourceMark.V);
    }

    @Override
    public Answer<Phase> assess(Line line) {
        PatientFacts patient = line.course().history().patient();
        if (patient.diagnosis().isEmpty()) {
            return Answer.notEvaluable(Reason.NO_DIAGNOSIS_DATE);
        }
        LocalDate start = LocalDate.ofEpochDay(line.startDay());
        PartialDate diagnosis = patient.diagnosis().get();
        Phase phase = Phase.on(start, diagnosis.earliest());
        return phase == Phase.on(start, diagnosis.latest())
                ? Answer.assessed(phase, Evidence.of(patient))
                : Answer.notEvaluable(Reason.DATE_TOO_VAGUE);
    }
}
