package org.itpregistry.outcome.response;

import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Line;
import org.itpregistry.outcome.LineDefinition;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.SourceMark;

/**
 * Loss of a response: the first count that fails its criterion, confirmed by another a day or more later with none between
 * that meets it. A new line or rescue ends the response on its first day.
 */
public final class IwgLossOfResponse extends LineDefinition<Loss> {
    private final ResponseRules rules;
    private final boolean complete;

    private IwgLossOfResponse(String id, String title, String count, ResponseRules rules, boolean complete) {
        super(rules.describe(About.of(id, title)
                .version(2)
                .source(Iwg.CITATION, SourceMark.V, SourceMark.R)
                .parameter("count", count, SourceMark.V)
                .parameter("loss confirmed", ">= 1 d later", SourceMark.V)
                .parameter("new line or rescue", "ends the response", SourceMark.R)));
        this.rules = rules;
        this.complete = complete;
    }

    public static IwgLossOfResponse ofComplete(ResponseRules rules) {
        return new IwgLossOfResponse(
                "RESP-IWG-LOSS-CR", "Loss of complete response", "< 100 x 10^9/L or bleeding", rules, true);
    }

    public static IwgLossOfResponse ofResponse(ResponseRules rules) {
        return new IwgLossOfResponse(
                "RESP-IWG-LOSS-R", "Loss of response", "< 30 x 10^9/L, < 2-fold baseline, or bleeding", rules, false);
    }

    @Override
    public Answer<Loss> assess(Line line) {
        if (!complete && line.whyNoDoubling().isPresent()) {
            return Answer.notEvaluable(line.whyNoDoubling().get());
        }
        CountCriterion criterion = complete ? Iwg.complete() : Iwg.response(line);
        return FirstResponse.find(line, rules, criterion)
                .map(found -> new LossSearch(found, criterion, rules).search())
                .orElseGet(() -> Answer.notEvaluable(line.whyNoCount().orElse(Reason.NO_RESPONSE)));
    }
}
