package org.itpregistry.outcome.refractory;

import org.itpregistry.measure.AgentClass;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Cited;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.PersonDefinition;
import org.itpregistry.outcome.SourceMark;
import org.itpregistry.outcome.YesNo;

/** Whether every documented corticosteroid before the investigated regimen brought no response. */
public final class CorticosteroidRefractory extends PersonDefinition<YesNo> {
    public CorticosteroidRefractory() {
        super(About.of("REFR-CS", "Refractory to every earlier corticosteroid")
                .source(Cited.CRICKX_2020, SourceMark.S));
    }

    @Override
    public Answer<YesNo> assess(Course course) {
        return Documented.noResponse(
                PriorTreatment.of(course, row -> row.agent().is(AgentClass.CORTICOSTEROID)));
    }
}
