package org.itpregistry.outcome.response;

import org.itpregistry.measure.PlateletCount;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.Finding;
import org.itpregistry.outcome.Line;
import org.itpregistry.outcome.LineDefinition;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.SourceMark;

/** At how many of the scheduled visits on treatment the count was above 50 x 10^9/L, for a share over all visits. */
public final class PodolanczukVisits extends LineDefinition<PodolanczukVisits.Share> {
    private static final int BOUND = PlateletCount.gigaPerLitre(50).perMicrolitre();

    public PodolanczukVisits() {
        super(About.of("RESP-POD-VISITS", "Visits with a count above 50 x 10^9/L, of all visits")
                .version(2)
                .source(PodolanczukResponse.CITATION, SourceMark.S, SourceMark.R)
                .parameter("count", "> 50 x 10^9/L", SourceMark.S)
                .parameter("visits", "scheduled, after time zero, on treatment", SourceMark.R));
    }

    @Override
    public Answer<Share> assess(Line line) {
        VisitShare visits = VisitShare.of(line, BOUND);
        int judged = visits.visits().size() - visits.open();
        if (judged == 0) {
            return Answer.notEvaluable(visits.open() == 0 ? Reason.NO_VISIT : Reason.COUNT_OPEN);
        }
        return Answer.assessed(new Share(visits.above(), judged), Evidence.of(visits.visits()));
    }

    /** Visits above the bound out of all visits. */
    public record Share(int above, int visits) implements Finding {
        @Override
        public String code() {
            return above + "/" + visits;
        }
    }
}
