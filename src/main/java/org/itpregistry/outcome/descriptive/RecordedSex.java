package org.itpregistry.outcome.descriptive;

import org.itpregistry.measure.PatientFacts;
import org.itpregistry.measure.Sex;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Cited;
import org.itpregistry.outcome.Code;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.PersonDefinition;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.SourceMark;

/** Sex as recorded. */
public final class RecordedSex extends PersonDefinition<Code> {
    public RecordedSex() {
        super(About.of("SEX", "Sex").source(Cited.CRICKX_2020, SourceMark.S));
    }

    @Override
    public Answer<Code> assess(Course course) {
        PatientFacts patient = course.history().patient();
        return patient.sex() == Sex.U
                ? Answer.notEvaluable(Reason.NOT_KNOWN)
                : Answer.assessed(Code.of(patient.sex()), Evidence.of(patient));
    }
}
