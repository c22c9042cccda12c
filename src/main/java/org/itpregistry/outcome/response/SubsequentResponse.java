package org.itpregistry.outcome.response;

import java.util.List;
import java.util.Optional;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Assessed;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.Line;
import org.itpregistry.outcome.Mode;
import org.itpregistry.outcome.NotEvaluable;
import org.itpregistry.outcome.Onset;
import org.itpregistry.outcome.PersonDefinition;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.YesNo;

/** Whether any line after the investigated one reached a response of Arnold 2010, each from its own baseline. */
public final class SubsequentResponse extends PersonDefinition<YesNo> {
    private final ArnoldResponse response;

    public SubsequentResponse(Mode mode) {
        super(Arnold.describe(
                About.of("RESP-SUBSEQUENT", "Response to additional treatments"), ResponseRules.oneCount(mode)));
        this.response = new ArnoldResponse(mode);
    }

    @Override
    public Answer<YesNo> assess(Course course) {
        List<Line> lines = course.lines().subsequent();
        Optional<Reason> open = lines.isEmpty() ? Optional.of(Reason.NO_TREATMENT) : Optional.empty();
        for (Line line : lines) {
            Answer<Onset> answer = line.rows().get(0).start().isDay()
                    ? response.assess(line)
                    : Answer.notEvaluable(Reason.DATE_TOO_VAGUE);
            if (answer instanceof Assessed<Onset> assessed && assessed.value().isReached()) {
                return answer.map(reached -> YesNo.YES);
            }
            if (open.isEmpty() && answer instanceof NotEvaluable<Onset> missing) {
                open = Optional.of(missing.reason());
            }
        }
        return open.<Answer<YesNo>>map(Answer::notEvaluable)
                .orElseGet(() -> Answer.assessed(YesNo.NO, Evidence.of(course.readings())));
    }
}
