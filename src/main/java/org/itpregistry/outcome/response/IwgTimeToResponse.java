package org.itpregistry.outcome.response;

import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.Line;
import org.itpregistry.outcome.LineDefinition;
import org.itpregistry.outcome.Mode;
import org.itpregistry.outcome.Onset;
import org.itpregistry.outcome.SourceMark;

/** Days from the start of treatment to the first response, CR or R; empty for a person who never responded. */
public final class IwgTimeToResponse extends LineDefinition<Onset> {
    private final ResponseRules rules;

    private IwgTimeToResponse(String id, String title, ResponseRules rules) {
        super(rules.describe(About.of(id, title)
                .version(2)
                .source(Iwg.CITATION, SourceMark.V)
                .parameter("count", ">= 30 x 10^9/L and >= 2-fold, or >= 100", SourceMark.V)));
        this.rules = rules;
    }

    public static IwgTimeToResponse confirmed(Mode mode) {
        return new IwgTimeToResponse("RESP-IWG-TTR", "Time to response, days", ResponseRules.iwg(mode));
    }

    /** For papers that state no response of their own: the same thresholds on single counts. */
    public static IwgTimeToResponse byOneCount(Mode mode) {
        return new IwgTimeToResponse("TTR", "Time to response by one count, days", ResponseRules.oneCount(mode));
    }

    @Override
    public Answer<Onset> assess(Line line) {
        return Iwg.first(line, rules)
                .map(found -> Answer.assessed(Onset.onDay(found.daysFromStart()), found.evidence()))
                .orElseGet(() -> line.whyNoResponse()
                        .map(Answer::<Onset>notEvaluable)
                        .orElseGet(() -> Answer.assessed(Onset.NEVER, Evidence.of(rules.usable(line)))));
    }
}
