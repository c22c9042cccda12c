package org.itpregistry.outcome.pregnancy;

import java.util.List;
import org.itpregistry.measure.AgentClass;
import org.itpregistry.measure.TreatmentPeriod;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Codes;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.PregnancyCourse;
import org.itpregistry.outcome.PregnancyDefinition;
import org.itpregistry.outcome.Rows;
import org.itpregistry.outcome.SourceMark;

/** The drugs against ITP that were given on any day of the pregnancy; none is an answer too. */
public final class PregTreated extends PregnancyDefinition<Codes> {
    public PregTreated() {
        super(About.of("PREG-TREATED", "Drug treatment of ITP during the pregnancy")
                .source(ParveenSource.CITATION, SourceMark.S)
                .parameter("without", "splenectomy, blood products, premedication", SourceMark.R));
    }

    @Override
    public Answer<Codes> assess(PregnancyCourse course) {
        List<TreatmentPeriod> drugs =
                Rows.where(course.itpTreatments(), row -> !row.agent().is(AgentClass.SPLENECTOMY));
        return Answer.assessed(Codes.of(drugs, row -> row.agent().toString()), Evidence.of(drugs));
    }
}
