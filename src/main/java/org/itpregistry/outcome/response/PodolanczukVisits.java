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
                .source(PodolanczukResponse.CITATION, SourceMark.S, SourceMark.R)
                .parameter("count", "> 50 x 10^9/L", SourceMark.S)
                .parameter("visits", "scheduled, after time zero, on treatment", SourceMark.R));
    }

    @Override
    public Answer<Share> assess(Line line) {
        VisitShare visits = VisitShare.of(line, BOUND);
        return visits.visits().isEmpty()
                ? Answer.notEvaluable(Reason.NO_VISIT)
                : Answer.assessed(new Share(visits.above(), visits.visits().size()), Evidence.of(visits.visits()));
    }

    /** Visits above the bound out of all visits. */
    public record Share(int above, int visits) implements Finding {
        @Override
        public String code() {
            return above + "/" + visits;
        }
    }
}
