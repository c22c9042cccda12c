package org.itpregistry.outcome.pregnancy;

import java.util.ArrayList;
import java.util.List;
import org.itpregistry.measure.PlateletSample;
import org.itpregistry.measure.TruthValue;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.Readings;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.YesNo;

/** Whether any reading lies below a threshold, in platelets per microlitre. */
final class LowCount {
    private LowCount() {}

    /** Surely low in one decides; a count that may or may not be low leaves the question open where none surely is. */
    static Answer<YesNo> any(Readings counts, int threshold) {
        if (counts.isEmpty()) {
            return Answer.notEvaluable(Reason.NO_COUNT_IN_WINDOW);
        }
        List<PlateletSample> low = new ArrayList<>();
        TruthValue any = TruthValue.NO;
        for (int i = 0; i < counts.size(); i++) {
            TruthValue below = counts.below(i, threshold);
            if (below == TruthValue.YES) {
                low.add(counts.sample(i));
            }
            any = any.or(below);
        }
        return YesNo.of(any, low.isEmpty() ? Evidence.of(counts) : Evidence.of(low));
    }
}
