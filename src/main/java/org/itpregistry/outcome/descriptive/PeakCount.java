package org.itpregistry.outcome.descriptive;

import org.itpregistry.measure.PlateletSample;
import org.itpregistry.measure.PlateletSeries;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Cited;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.Line;
import org.itpregistry.outcome.LineDefinition;
import org.itpregistry.outcome.MeasuredCount;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.SourceMark;

/** The highest valid count on treatment; of several counts of a day the highest, unlike for a response. */
public final class PeakCount extends LineDefinition<MeasuredCount> {
    public PeakCount() {
        super(About.of("PEAK", "Highest count on treatment, 10^9/L").source(Cited.PODOLANCZUK_2009, SourceMark.S));
    }

    @Override
    public Answer<MeasuredCount> assess(Line line) {
        PlateletSeries all = line.course().counts();
        int highest = -1;
        for (int i = 0; i < all.size() && all.day(i) <= line.lastDayOnTreatment(); i++) {
            boolean counts = line.isAfterStart(i) && all.isValid(i);
            if (counts && (highest < 0 || all.isLower(highest, i))) {
                highest = i;
            }
        }
        if (highest < 0) {
            return Answer.notEvaluable(Reason.NO_LATER_COUNT);
        }
        PlateletSample sample = all.sample(highest);
        return Answer.assessed(MeasuredCount.of(sample), Evidence.of(sample));
    }
}
