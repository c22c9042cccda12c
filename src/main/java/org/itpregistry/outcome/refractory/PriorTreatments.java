package org.itpregistry.outcome.refractory;

import java.util.List;
import org.itpregistry.measure.TreatmentPeriod;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Cited;
import org.itpregistry.outcome.Codes;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.Line;
import org.itpregistry.outcome.PersonDefinition;
import org.itpregistry.outcome.SourceMark;

/** The distinct treatments of ITP before the investigated regimen; courses of one agent count once, transfusions never. */
public final class PriorTreatments extends PersonDefinition<Codes> {
    public PriorTreatments() {
        super(About.of("PRIOR-LINES", "Treatments of ITP before the investigated one")
                .source(Cited.ARNOLD_2010, SourceMark.S)
                .parameter("without", "blood products, premedication, antifibrinolytics", SourceMark.R));
    }

    @Override
    public Answer<Codes> assess(Course course) {
        int start = course.index().map(Line::startDay).orElse(Integer.MAX_VALUE);
        List<TreatmentPeriod> prior = PriorTreatment.of(course, row -> row.isItpTreatment() && row.startDay() < start);
        return Answer.assessed(Codes.of(prior, row -> row.agent().toString()), Evidence.of(prior));
    }
}
