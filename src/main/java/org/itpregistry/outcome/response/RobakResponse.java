package org.itpregistry.outcome.response;

import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.Line;
import org.itpregistry.outcome.LineDefinition;
import org.itpregistry.outcome.Mode;
import org.itpregistry.outcome.Onset;

/** First count of 50 x 10^9/L or more at day 0 to 7, by the clock where it is known; whatever the baseline. */
public final class RobakResponse extends LineDefinition<Onset> {
    private final ResponseRules rules;

    private RobakResponse(String id, String title, Mode mode) {
        super(Robak.describe(About.of(id, title), ResponseRules.oneCount(mode)));
        this.rules = ResponseRules.oneCount(mode);
    }

    public static RobakResponse response(Mode mode) {
        return new RobakResponse("RESP-ROBAK", "Response of Robak 2007 within 7 days, day reached", mode);
    }

    /** The same day as a time to response, for the medians over responders. */
    public static RobakResponse timeToResponse(Mode mode) {
        return new RobakResponse("TTR-ROBAK", "Time to response of Robak 2007, days", mode);
    }

    @Override
    public Answer<Onset> assess(Line line) {
        if (Robak.whyNoCount(line).isPresent()) {
            return Answer.notEvaluable(Robak.whyNoCount(line).get());
        }
        return Robak.first(line, rules)
                .map(found ->
                        Answer.assessed(Onset.onDay(line.daysTo(found.readings(), found.first())), found.evidence()))
                .orElseGet(() -> Answer.assessed(Onset.NEVER, Evidence.of(rules.usable(line))));
    }
}
