package org.itpregistry.outcome.response;

import org.itpregistry.measure.TruthValue;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.FollowedTime;
import org.itpregistry.outcome.Line;
import org.itpregistry.outcome.LineDefinition;
import org.itpregistry.outcome.Mode;
import org.itpregistry.outcome.Readings;
import org.itpregistry.outcome.Reason;

/** Days from the first response to the first count that no longer meets it or to a new line, else to last contact. */
public final class ArnoldDuration extends LineDefinition<FollowedTime> {
    private final ResponseRules rules;

    public ArnoldDuration(Mode mode) {
        super(Arnold.describe(
                About.of("DUR-ARNOLD", "Duration of response of Arnold 2010, days"), ResponseRules.oneCount(mode)));
        this.rules = ResponseRules.oneCount(mode);
    }

    @Override
    public Answer<FollowedTime> assess(Line line) {
        return Arnold.first(line, rules)
                .map(found -> duration(found, Arnold.criterion(line)))
                .orElseGet(() -> Answer.notEvaluable(line.whyNoResponse().orElse(Reason.NO_RESPONSE)));
    }

    private static Answer<FollowedTime> duration(FirstResponse response, CountCriterion criterion) {
        Line line = response.line();
        Readings counts = line.counts();
        for (int i = counts.firstFrom(response.day()); i < counts.size(); i++) {
            if (response.isBefore(counts, i) && criterion.met(counts, i) == TruthValue.NO) {
                double days = counts.day(i) - response.day();
                return Answer.assessed(new FollowedTime(days, FollowedTime.End.EVENT), Evidence.of(counts.sample(i)));
            }
        }
        int days = line.endDay() - response.day();
        FollowedTime.End end = line.isFollowed() ? FollowedTime.End.EVENT : FollowedTime.End.CENSORED;
        return Answer.assessed(new FollowedTime(days, end), response.evidence());
    }
}
