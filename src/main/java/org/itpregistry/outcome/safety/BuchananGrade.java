package org.itpregistry.outcome.safety;

import org.itpregistry.measure.MeasuredValue;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Code;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.PersonDefinition;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.SourceMark;

/** The latest Buchanan grade of bleeding that was recorded: 0 none to 5 life-threatening or fatal. */
public final class BuchananGrade extends PersonDefinition<Code> {
    private static final String OBSERVATION = "BUCHANAN_GRADE";

    public BuchananGrade() {
        super(About.of("BLEED-BUCHANAN", "Buchanan bleeding grade, latest recorded")
                .source("Buchanan GR, Adix L, as printed by ASH", SourceMark.V));
    }

    @Override
    public Answer<Code> assess(Course course) {
        Answer<Code> latest = Answer.notEvaluable(Reason.NOT_RECORDED);
        for (MeasuredValue observation : course.history().observations()) {
            if (observation.code().equals(OBSERVATION)) {
                latest = Answer.assessed(new Code(observation.value()), Evidence.of(observation));
            }
        }
        return latest;
    }
}
