package org.itpregistry.outcome.response;

import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.FollowedTime;
import org.itpregistry.outcome.Line;
import org.itpregistry.outcome.LineDefinition;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.SourceMark;

/** Days from the first response, CR or R, to its loss; without loss to death or last contact, for a Kaplan-Meier curve. */
public final class IwgDurationOfResponse extends LineDefinition<FollowedTime> {
    private final ResponseRules rules;

    public IwgDurationOfResponse(ResponseRules rules) {
        super(rules.describe(About.of("RESP-IWG-DUR", "Duration of response, days")
                .version(2)
                .source(Iwg.CITATION, SourceMark.V, SourceMark.R)
                .parameter("unconfirmed loss", "counts as loss", SourceMark.R)));
        this.rules = rules;
    }

    @Override
    public Answer<FollowedTime> assess(Line line) {
        return Iwg.first(line, rules)
                .map(this::duration)
                .orElseGet(() -> Answer.notEvaluable(line.whyNoResponse().orElse(Reason.NO_RESPONSE)));
    }

    private Answer<FollowedTime> duration(FirstResponse response) {
        Line line = response.line();
        Answer<Loss> loss = new LossSearch(response, Iwg.lasting(line), rules).search();
        return loss.map(found -> found.isLost()
                ? new FollowedTime(found.day().getAsInt() - response.daysFromStart(), FollowedTime.End.EVENT)
                : line.course().followedFrom(response.day()));
    }
}
