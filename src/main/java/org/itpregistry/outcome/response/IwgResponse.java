package org.itpregistry.outcome.response;

import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.Line;
import org.itpregistry.outcome.LineDefinition;
import org.itpregistry.outcome.Onset;
import org.itpregistry.outcome.SourceMark;

/** Response: 30 x 10^9/L or more and at least twice the baseline, without bleeding, confirmed. */
public final class IwgResponse extends LineDefinition<Onset> {
    private final ResponseRules rules;

    public IwgResponse(ResponseRules rules) {
        super(rules.describe(About.of("RESP-IWG-R", "Response, day reached")
                .version(2)
                .source(Iwg.CITATION, SourceMark.V)
                .parameter("count", ">= 30 x 10^9/L", SourceMark.V)
                .parameter("baseline", ">= 2-fold", SourceMark.V)
                .parameter("baseline look-back", Line.BASELINE_LOOK_BACK_DAYS + " d", SourceMark.R)));
        this.rules = rules;
    }

    @Override
    public Answer<Onset> assess(Line line) {
        if (line.whyNoResponse().isPresent()) {
            return Answer.notEvaluable(line.whyNoResponse().get());
        }
        return Iwg.firstResponse(line, rules)
                .map(found -> Answer.assessed(
                        Onset.onDay(found.daysFromStart()), line.course().notBleeding(found.evidence())))
                .orElseGet(() -> Answer.assessed(Onset.NEVER, Evidence.of(rules.usable(line))));
    }
}
