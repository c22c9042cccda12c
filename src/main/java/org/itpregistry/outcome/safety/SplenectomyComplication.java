package org.itpregistry.outcome.safety;

import java.util.List;
import java.util.Optional;
import org.itpregistry.measure.AgentClass;
import org.itpregistry.measure.SafetyEvent;
import org.itpregistry.measure.TreatmentPeriod;
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

/** Any adverse event from the day of splenectomy to 30 days after it. */
public final class SplenectomyComplication extends PersonDefinition<YesNo> {
    private static final int DAYS = 30;

    public SplenectomyComplication() {
        super(About.of("SPLENECTOMY-COMPLICATION-30D", "Complication within 30 days of splenectomy")
                .source(Cited.DIGEST, SourceMark.S)
                .parameter("days", "0-" + DAYS, SourceMark.S));
    }

    @Override
    public Answer<YesNo> assess(Course course) {
        Optional<TreatmentPeriod> splenectomy =
                Rows.first(course.treatments(), row -> row.agent().is(AgentClass.SPLENECTOMY));
        if (splenectomy.isEmpty()) {
            return Answer.notEvaluable(Reason.NO_TREATMENT);
        }
        int day = splenectomy.get().startDay();
        List<SafetyEvent> events = Rows.where(
                course.history().adverseEvents(), event -> event.onsetDay() >= day && event.onsetDay() <= day + DAYS);
        return Answer.assessed(YesNo.of(!events.isEmpty()), Evidence.of(events));
    }
}
