package org.itpregistry.outcome.remission;

import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.FollowedTime;
import org.itpregistry.outcome.Line;
import org.itpregistry.outcome.LineDefinition;
import org.itpregistry.outcome.Mode;
import org.itpregistry.outcome.SourceMark;
import org.itpregistry.outcome.response.IwgDurationOfResponse;
import org.itpregistry.outcome.response.ResponseRules;

/** Days from a confirmed response of the investigated line to its loss, with death as a competing end. */
public final class Relapse extends LineDefinition<FollowedTime> {
    private final IwgDurationOfResponse duration;

    public Relapse(Mode mode) {
        super(ResponseRules.iwg(mode)
                .describe(About.of("RELAPSE", "Time from response to relapse, days")
                        .version(2)
                        .source("Loss of response by IWG 2009, read as relapse", SourceMark.R)));
        this.duration = new IwgDurationOfResponse(ResponseRules.iwg(mode));
    }

    @Override
    public Answer<FollowedTime> assess(Line line) {
        return duration.assess(line);
    }
}
