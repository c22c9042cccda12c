package org.itpregistry.outcome.pregnancy;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.itpregistry.measure.PlateletSample;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Cited;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.MeasuredCount;
import org.itpregistry.outcome.Readings;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.SourceMark;

/** The lowest valid count of the newborn in its first two weeks; the true nadir lies on days 2 to 5. */
public final class NeonatalNadir extends NewbornDefinition<MeasuredCount> {
    private static final int LAST_DAY = 14;

    public NeonatalNadir() {
        super(About.of("NEO-NADIR", "Lowest count of the newborn")
                .source(Cited.CONSENSUS_2019 + ": nadir on days 2-5", SourceMark.V, SourceMark.R)
                .parameter("age", "0-" + LAST_DAY + " d", SourceMark.R));
    }

    @Override
    Answer<MeasuredCount> assess(Course course, Newborn newborn) {
        Readings counts = course.readings(newborn.birthDay(), newborn.birthDay() + LAST_DAY);
        return IntStream.range(0, counts.size())
                .mapToObj(counts::sample)
                .min(Comparator.comparing(PlateletSample::count)
                        .thenComparing(PlateletSample::comparator, org.itpregistry.measure.Comparator::compareBound))
                .map(lowest -> Answer.assessed(MeasuredCount.of(lowest), Evidence.of(lowest)))
                .orElseGet(() -> Answer.notEvaluable(Reason.NO_COUNT_IN_WINDOW));
    }
}
