package org.itpregistry.outcome.safety;

import java.util.List;
import org.itpregistry.measure.FollowUpVisit;
import org.itpregistry.measure.VitalStatus;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Cited;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.PersonDefinition;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.Rows;
import org.itpregistry.outcome.SourceMark;
import org.itpregistry.outcome.YesNo;

/** Whether the last known vital status is dead. */
public final class Death extends PersonDefinition<YesNo> {
    public Death() {
        super(About.of("DEATH", "Death").source(Cited.CRICKX_2020, SourceMark.S));
    }

    @Override
    public Answer<YesNo> assess(Course course) {
        List<FollowUpVisit> known =
                Rows.where(course.history().followUps(), visit -> visit.vitalStatus() != VitalStatus.UNKNOWN);
        if (known.isEmpty()) {
            return Answer.notEvaluable(Reason.NO_FOLLOW_UP);
        }
        FollowUpVisit last = known.get(known.size() - 1);
        return Answer.assessed(YesNo.of(last.vitalStatus() == VitalStatus.DEAD), Evidence.of(last));
    }
}
