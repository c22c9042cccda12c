package org.itpregistry.outcome.response;

import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.FollowedTime;
import org.itpregistry.outcome.Line;
import org.itpregistry.outcome.LineDefinition;
import org.itpregistry.outcome.Mode;
import org.itpregistry.outcome.Reason;

/** Days, by the clock where it is known, from the first count of 50 x 10^9/L or more to the first one below. */
public final class RobakDuration extends LineDefinition<FollowedTime> {
    private final ResponseRules rules;
    private final BetweenCounts between;

    public RobakDuration(Mode mode) {
        this(mode, BetweenCounts.STEP);
    }

    public RobakDuration(Mode mode, BetweenCounts between) {
        super(between.describe(Robak.describe(
                About.of("DUR-ROBAK", "Duration of response of Robak 2007, days"), ResponseRules.oneCount(mode))));
        this.between = between;
        this.rules = ResponseRules.oneCount(mode);
    }

    @Override
    public Answer<FollowedTime> assess(Line line) {
        return Robak.first(line, rules)
                .map(found -> found.untilFailing(Robak.criterion(), between))
                .orElseGet(() -> Answer.notEvaluable(Robak.whyNoCount(line).orElse(Reason.NO_RESPONSE)));
    }
}
