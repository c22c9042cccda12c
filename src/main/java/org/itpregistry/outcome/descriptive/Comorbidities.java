package org.itpregistry.outcome.descriptive;

import java.util.List;
import org.itpregistry.measure.PatientFacts;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Cited;
import org.itpregistry.outcome.Codes;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.PersonDefinition;
import org.itpregistry.outcome.SourceMark;

/** The comorbidities on record; none recorded reads as none. */
public final class Comorbidities extends PersonDefinition<Codes> {
    public Comorbidities() {
        super(About.of("COMORBIDITY", "Comorbidities").source(Cited.CRICKX_2020, SourceMark.S));
    }

    @Override
    public Answer<Codes> assess(Course course) {
        PatientFacts patient = course.history().patient();
        return Answer.assessed(new Codes(List.copyOf(patient.comorbidities())), Evidence.of(patient));
    }
}
