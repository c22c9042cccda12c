package org.itpregistry.outcome.descriptive;

import org.itpregistry.measure.PlateletCount;
import org.itpregistry.measure.TruthValue;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Cited;
import org.itpregistry.outcome.Code;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.PersonDefinition;
import org.itpregistry.outcome.Readings;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.SourceMark;

/** Whether the last valid count lies below, within or above the hemostatic target of 30 to 50 x 10^9/L. */
public final class TargetCount extends PersonDefinition<Code> {
    private static final int LOW = PlateletCount.gigaPerLitre(30).perMicrolitre();
    private static final int HIGH = PlateletCount.gigaPerLitre(50).perMicrolitre();

    public TargetCount() {
        super(About.of("TARGET-COUNT", "Last count and the hemostatic target")
                .version(2)
                .source(Cited.DIGEST, SourceMark.S)
                .parameter("from", "30 x 10^9/L", SourceMark.S)
                .parameter("to", "50 x 10^9/L", SourceMark.S));
    }

    @Override
    public Answer<Code> assess(Course course) {
        Readings counts = course.readings();
        if (counts.isEmpty()) {
            return Answer.notEvaluable(Reason.NO_COUNT);
        }
        int last = counts.size() - 1;
        TruthValue below = counts.below(last, LOW);
        TruthValue above = counts.above(last, HIGH);
        if (below != TruthValue.YES
                && above != TruthValue.YES
                && (below == TruthValue.UNKNOWN || above == TruthValue.UNKNOWN)) {
            return Answer.notEvaluable(Reason.COUNT_OPEN);
        }
        String code = below == TruthValue.YES ? "BELOW" : above == TruthValue.YES ? "ABOVE" : "WITHIN";
        return Answer.assessed(new Code(code), Evidence.of(counts.sample(last)));
    }
}
