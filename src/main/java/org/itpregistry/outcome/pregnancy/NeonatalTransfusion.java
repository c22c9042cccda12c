package org.itpregistry.outcome.pregnancy;

import java.util.List;
import org.itpregistry.measure.AgentClass;
import org.itpregistry.measure.TreatmentPeriod;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.Rows;
import org.itpregistry.outcome.SourceMark;
import org.itpregistry.outcome.YesNo;

/** Any platelet transfusion of the newborn. */
public final class NeonatalTransfusion extends NewbornDefinition<YesNo> {
    public NeonatalTransfusion() {
        super(About.of("NEO-PLT-TRANSFUSION", "Platelet transfusion of the newborn")
                .source(ParveenSource.CITATION, SourceMark.S));
    }

    @Override
    Answer<YesNo> assess(Course course, Newborn newborn) {
        List<TreatmentPeriod> transfusions =
                Rows.where(course.history().treatments(), row -> row.agent().is(AgentClass.PLATELET_TRANSFUSION));
        return Answer.assessed(YesNo.of(!transfusions.isEmpty()), Evidence.of(transfusions));
    }
}
