package org.itpregistry.outcome.descriptive;

import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Cited;
import org.itpregistry.outcome.Code;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.PersonDefinition;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.Rows;
import org.itpregistry.outcome.SourceMark;

/** The first recorded value of one observation, such as the hemoglobin at presentation. */
public final class ObservedValue extends PersonDefinition<Code> {
    private final String code;

    public ObservedValue(String code) {
        super(About.of("OBS", "First recorded value of an observation")
                .source(Cited.OO_2004, SourceMark.S)
                .parameter("observation", code, SourceMark.S));
        this.code = code;
    }

    @Override
    public Answer<Code> assess(Course course) {
        return Rows.first(
                        course.history().observations(),
                        observation -> observation.code().equals(code))
                .map(first -> Answer.assessed(new Code(first.value()), Evidence.of(first)))
                .orElseGet(() -> Answer.notEvaluable(Reason.NOT_RECORDED));
    }
}
