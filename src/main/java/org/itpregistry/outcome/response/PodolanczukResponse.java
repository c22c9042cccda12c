package org.itpregistry.outcome.response;

import org.itpregistry.measure.PlateletCount;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Cited;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.Finding;
import org.itpregistry.outcome.Line;
import org.itpregistry.outcome.LineDefinition;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.SourceMark;

/**
 * Response by scheduled visits on treatment with a count above 50 x 10^9/L: persistent at more than 67% of them, which two
 * thirds are not, non-sustained at any, else none.
 */
public final class PodolanczukResponse extends LineDefinition<PodolanczukResponse.Persistence> {
    static final String CITATION = Cited.PODOLANCZUK_2009;
    private static final int BOUND = PlateletCount.gigaPerLitre(50).perMicrolitre();

    public PodolanczukResponse() {
        super(describe(About.of("RESP-POD", "Response of Podolanczuk 2009: persistent, non-sustained, none")));
    }

    static About describe(About about) {
        return about.version(2)
                .source(CITATION, SourceMark.S, SourceMark.R)
                .parameter("count", "> 50 x 10^9/L", SourceMark.S)
                .parameter("share of visits", "> 67%", SourceMark.S)
                .parameter("visits", "scheduled, after time zero, on treatment", SourceMark.R);
    }

    @Override
    public Answer<Persistence> assess(Line line) {
        VisitShare share = VisitShare.of(line, BOUND);
        if (share.visits().isEmpty()) {
            return Answer.notEvaluable(Reason.NO_VISIT);
        }
        int visits = share.visits().size();
        Persistence found = of(share.above(), visits);
        return found == of(share.above() + share.open(), visits)
                ? Answer.assessed(found, Evidence.of(share.visits()))
                : Answer.notEvaluable(Reason.COUNT_OPEN);
    }

    private static Persistence of(int above, int visits) {
        boolean persistent = 100 * above > 67 * visits;
        return persistent ? Persistence.PERSISTENT : above > 0 ? Persistence.NON_SUSTAINED : Persistence.NONE;
    }

    /** The three classes. */
    public enum Persistence implements Finding {
        PERSISTENT,
        NON_SUSTAINED,
        NONE;

        @Override
        public String code() {
            return name();
        }
    }
}
