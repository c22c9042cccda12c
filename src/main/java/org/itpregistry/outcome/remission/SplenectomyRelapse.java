package org.itpregistry.outcome.remission;

import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Cited;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.FollowedTime;
import org.itpregistry.outcome.Mode;
import org.itpregistry.outcome.PersonDefinition;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.SourceMark;
import org.itpregistry.outcome.response.ResponseRules;

/** Days from a confirmed response to splenectomy to relapse, for the cumulative incidence with death competing. */
public final class SplenectomyRelapse extends PersonDefinition<FollowedTime> {
    private final Relapse relapse;

    public SplenectomyRelapse(Mode mode) {
        super(ResponseRules.iwg(mode)
                .describe(About.of("CIF-RELAPSE", "Time from response to splenectomy to relapse, days")
                        .version(2)
                        .source(Cited.DIGEST, SourceMark.S, SourceMark.R)));
        this.relapse = new Relapse(mode);
    }

    @Override
    public Answer<FollowedTime> assess(Course course) {
        return course.lines()
                .splenectomy()
                .map(relapse::assess)
                .orElseGet(() -> Answer.notEvaluable(Reason.NO_TREATMENT));
    }
}
