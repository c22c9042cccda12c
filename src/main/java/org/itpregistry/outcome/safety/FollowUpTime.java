package org.itpregistry.outcome.safety;

import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.FollowedTime;
import org.itpregistry.outcome.Line;
import org.itpregistry.outcome.LineDefinition;
import org.itpregistry.outcome.SourceMark;

/** Days from time zero to last contact; ended by death or censored, for the median and for a reverse Kaplan-Meier curve. */
public final class FollowUpTime extends LineDefinition<FollowedTime> {
    public FollowUpTime() {
        super(About.of("FOLLOW-UP", "Time under observation, days").source("Crickx E et al. 2020", SourceMark.S));
    }

    @Override
    public Answer<FollowedTime> assess(Line line) {
        return Answer.assessed(line.course().followedFrom(line.startDay()), Evidence.of(line.rows()));
    }
}
