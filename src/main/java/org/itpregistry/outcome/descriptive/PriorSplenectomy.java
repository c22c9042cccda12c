package org.itpregistry.outcome.descriptive;

import java.util.List;
import org.itpregistry.measure.AgentClass;
import org.itpregistry.measure.TreatmentPeriod;
import org.itpregistry.measure.TreatmentRole;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Cited;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.PersonDefinition;
import org.itpregistry.outcome.Rows;
import org.itpregistry.outcome.SourceMark;
import org.itpregistry.outcome.YesNo;

/** Whether the spleen had been removed before the investigated regimen. */
public final class PriorSplenectomy extends PersonDefinition<YesNo> {
    public PriorSplenectomy() {
        super(About.of("PRIOR-SPLENECTOMY", "Splenectomy before the investigated regimen")
                .source(Cited.ARNOLD_2010, SourceMark.S));
    }

    @Override
    public Answer<YesNo> assess(Course course) {
        List<TreatmentPeriod> spleen = Rows.where(
                course.treatments(),
                row -> row.role() == TreatmentRole.PRIOR && row.agent().is(AgentClass.SPLENECTOMY));
        return Answer.assessed(YesNo.of(!spleen.isEmpty()), Evidence.of(spleen));
    }
}
