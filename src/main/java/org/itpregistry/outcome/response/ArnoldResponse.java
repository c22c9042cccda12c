package org.itpregistry.outcome.response;

import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.Line;
import org.itpregistry.outcome.LineDefinition;
import org.itpregistry.outcome.Mode;
import org.itpregistry.outcome.Onset;

/** First count above 30 x 10^9/L and at least twice the baseline; exactly 30 is not enough. */
public final class ArnoldResponse extends LineDefinition<Onset> {
    private final ResponseRules rules;

    public ArnoldResponse(Mode mode) {
        super(Arnold.describe(
                About.of("RESP-ARNOLD", "Response of Arnold 2010, day reached"), ResponseRules.oneCount(mode)));
        this.rules = ResponseRules.oneCount(mode);
    }

    @Override
    public Answer<Onset> assess(Line line) {
        if (line.whyNoResponse().isPresent()) {
            return Answer.notEvaluable(line.whyNoResponse().get());
        }
        return Arnold.first(line, rules)
                .map(found -> Answer.assessed(Onset.onDay(found.daysFromStart()), found.evidence()))
                .orElseGet(() -> Answer.assessed(Onset.NEVER, Evidence.of(rules.usable(line))));
    }
}
