package org.itpregistry.outcome.response;

import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.Line;
import org.itpregistry.outcome.LineDefinition;
import org.itpregistry.outcome.Onset;
import org.itpregistry.outcome.SourceMark;

/** Complete response: 100 x 10^9/L or more without bleeding, confirmed. It needs no baseline. */
public final class IwgCompleteResponse extends LineDefinition<Onset> {
    private final ResponseRules rules;

    public IwgCompleteResponse(ResponseRules rules) {
        super(rules.describe(
                About.of(rules.windowed() ? "RESP-IWG-CR-WINDOW" : "RESP-IWG-CR", "Complete response, day reached")
                        .version(2)
                        .source(Iwg.CITATION, SourceMark.V)
                        .parameter("count", ">= 100 x 10^9/L", SourceMark.V)));
        this.rules = rules;
    }

    @Override
    public Answer<Onset> assess(Line line) {
        if (line.whyNoCount().isPresent()) {
            return Answer.notEvaluable(line.whyNoCount().get());
        }
        return Iwg.firstComplete(line, rules)
                .map(found -> Answer.assessed(
                        Onset.onDay(found.daysFromStart()), line.course().notBleeding(found.evidence())))
                .orElseGet(() -> Answer.assessed(Onset.NEVER, Evidence.of(rules.usable(line))));
    }
}
