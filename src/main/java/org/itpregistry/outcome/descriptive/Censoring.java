package org.itpregistry.outcome.descriptive;

import org.itpregistry.measure.FollowUpVisit;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Cited;
import org.itpregistry.outcome.Code;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.PersonDefinition;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.SourceMark;

/** How observation ended: the status of the last visit that has one. */
public final class Censoring extends PersonDefinition<Code> {
    public Censoring() {
        super(About.of("CENSORING", "Status at the end of observation")
                .source(Cited.OO_2004, SourceMark.S, SourceMark.R)
                .parameter("censored", "LOST, TRANSFERRED or WITHDRAWN", SourceMark.R));
    }

    @Override
    public Answer<Code> assess(Course course) {
        Answer<Code> last = Answer.notEvaluable(Reason.NO_FOLLOW_UP);
        for (FollowUpVisit visit : course.history().followUps()) {
            if (visit.status().isPresent()) {
                last = Answer.assessed(Code.of(visit.status().get()), Evidence.of(visit));
            }
        }
        return last;
    }
}
