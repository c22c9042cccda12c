package org.itpregistry.outcome.descriptive;

import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Cited;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.Line;
import org.itpregistry.outcome.LineDefinition;
import org.itpregistry.outcome.MeasuredCount;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.SourceMark;

/** The last valid count at or before time zero, at most seven days old; of several untimed counts of a day the lowest. */
public final class BaselineCount extends LineDefinition<MeasuredCount> {
    public BaselineCount() {
        super(About.of("BASELINE", "Count at the start of treatment, 10^9/L")
                .source(Cited.IWG_2009, SourceMark.V, SourceMark.R)
                .parameter("look-back", Line.BASELINE_LOOK_BACK_DAYS + " d", SourceMark.R));
    }

    @Override
    public Answer<MeasuredCount> assess(Line line) {
        return line.baseline()
                .map(sample -> Answer.assessed(MeasuredCount.of(sample), Evidence.of(sample)))
                .orElseGet(() -> Answer.notEvaluable(Reason.NO_BASELINE));
    }
}
