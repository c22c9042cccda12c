package org.itpregistry.outcome.safety;

import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Cited;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.FollowedTime;
import org.itpregistry.outcome.Line;
import org.itpregistry.outcome.LineDefinition;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.SourceMark;

/** Days from time zero to last contact; ended by death or censored, for the median and for a reverse Kaplan-Meier curve. */
public final class FollowUpTime extends LineDefinition<FollowedTime> {
    public FollowUpTime() {
        super(About.of("FOLLOW-UP", "Time under observation, days").version(2).source(Cited.CRICKX_2020, SourceMark.S));
    }

    @Override
    public Answer<FollowedTime> assess(Line line) {
        if (!line.isObserved()) {
            return Answer.notEvaluable(Reason.NOT_YET_OBSERVED);
        }
        return Answer.assessed(line.course().followedFrom(line.startDay()), Evidence.of(line.rows()));
    }
}
