package org.itpregistry.outcome.remission;

import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Cited;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.FollowedTime;
import org.itpregistry.outcome.Line;
import org.itpregistry.outcome.LineDefinition;
import org.itpregistry.outcome.Mode;
import org.itpregistry.outcome.NotEvaluable;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.SourceMark;
import org.itpregistry.outcome.YesNo;
import org.itpregistry.outcome.response.IwgDurationOfResponse;
import org.itpregistry.outcome.response.ResponseRules;

/**
 * Remission of Tanaka 2006: a response kept for more than 365 days without a new treatment of ITP. The paper defines no
 * response; the thresholds of IWG 2009 are read on single counts.
 */
public final class OneYearRemission extends LineDefinition<YesNo> {
    private static final int DAYS = 365;

    private final IwgDurationOfResponse duration;

    public OneYearRemission(Mode mode) {
        super(ResponseRules.oneCount(mode)
                .describe(About.of("REMISSION-1Y", "Remission for more than one year")
                        .version(2)
                        .source(Cited.TANAKA_2006, SourceMark.S, SourceMark.R)
                        .parameter("count", ">= 30 x 10^9/L and >= 2-fold", SourceMark.R)
                        .parameter("kept", "> " + DAYS + " d", SourceMark.S)));
        this.duration = new IwgDurationOfResponse(ResponseRules.oneCount(mode));
    }

    @Override
    public Answer<YesNo> assess(Line line) {
        Answer<FollowedTime> kept = duration.assess(line);
        if (kept instanceof NotEvaluable<FollowedTime> missing) {
            return missing.reason() == Reason.NO_RESPONSE
                    ? Answer.assessed(YesNo.NO, Evidence.of(line.counts()))
                    : Answer.notEvaluable(missing.reason());
        }
        FollowedTime time = kept.finding().orElseThrow();
        return time.days() <= DAYS && time.end() == FollowedTime.End.CENSORED
                ? Answer.notEvaluable(Reason.FOLLOW_UP_TOO_SHORT)
                : kept.map(found -> YesNo.of(found.days() > DAYS));
    }
}
