package org.itpregistry.outcome.response;

import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.FollowedTime;
import org.itpregistry.outcome.Line;
import org.itpregistry.outcome.LineDefinition;
import org.itpregistry.outcome.Mode;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.SourceMark;

/** Days from the first response of Crickx 2020 to the first count below 30 x 10^9/L or twice the baseline. */
public final class CrickxDuration extends LineDefinition<FollowedTime> {
    private final ResponseRules rules;
    private final BetweenCounts between;

    public CrickxDuration(Mode mode) {
        this(mode, BetweenCounts.STEP);
    }

    public CrickxDuration(Mode mode, BetweenCounts between) {
        super(between.describe(Crickx.describe(
                        About.of("DUR-CRICKX", "Duration of response of Crickx 2020, days"),
                        ResponseRules.oneCount(mode))
                .parameter("new line", "censors", SourceMark.R)));
        this.between = between;
        this.rules = ResponseRules.oneCount(mode);
    }

    @Override
    public Answer<FollowedTime> assess(Line line) {
        if (line.whyNoResponse().isPresent()) {
            return Answer.notEvaluable(line.whyNoResponse().get());
        }
        return Crickx.first(line, rules)
                .map(found -> found.untilFailing(Crickx.lasting(line), between))
                .orElseGet(() -> Answer.notEvaluable(Reason.NO_RESPONSE));
    }
}
