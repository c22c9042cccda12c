package org.itpregistry.outcome.safety;

import java.util.List;
import org.itpregistry.measure.SafetyEvent;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Amount;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.Line;
import org.itpregistry.outcome.LineDefinition;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.Rows;
import org.itpregistry.outcome.SourceMark;

/** The worst CTCAE grade of a person's adverse events after time zero; 0 without an event. */
public final class WorstAdverseEvent extends LineDefinition<Amount> {
    public WorstAdverseEvent() {
        super(EventsOnTreatment.describe(
                About.of("AE-CTCAE", "Worst CTCAE grade").source("CTCAE 5.0, general grades", SourceMark.V)));
    }

    @Override
    public Answer<Amount> assess(Line line) {
        List<SafetyEvent> events = EventsOnTreatment.of(line, event -> true);
        if (Rows.any(events, event -> event.ctcaeGrade().isEmpty())) {
            return Answer.notEvaluable(Reason.NOT_RECORDED);
        }
        int worst = events.stream()
                .mapToInt(event -> event.ctcaeGrade().orElseThrow())
                .max()
                .orElse(0);
        return Answer.assessed(Amount.of(worst, "grade"), Evidence.of(events));
    }
}
