package org.itpregistry.outcome.pregnancy;

import java.util.stream.IntStream;
import org.itpregistry.measure.Met;
import org.itpregistry.measure.PlateletSample;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.Readings;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.YesNo;

/** Whether any reading lies below a threshold, in platelets per microlitre. */
final class LowCount {
    private LowCount() {}

    static Answer<YesNo> any(Readings counts, int threshold) {
        if (counts.isEmpty()) {
            return Answer.notEvaluable(Reason.NO_COUNT_IN_WINDOW);
        }
        var low = IntStream.range(0, counts.size())
                .filter(i -> counts.below(i, threshold) == Met.YES)
                .<PlateletSample>mapToObj(counts::sample)
                .toList();
        return low.isEmpty()
                ? Answer.assessed(YesNo.NO, Evidence.of(counts))
                : Answer.assessed(YesNo.YES, Evidence.of(low));
    }
}
