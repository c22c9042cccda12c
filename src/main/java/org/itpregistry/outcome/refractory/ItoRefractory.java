package org.itpregistry.outcome.refractory;

import org.itpregistry.measure.NamedAgent;
import org.itpregistry.measure.PlateletCount;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Cited;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.Line;
import org.itpregistry.outcome.LineDefinition;
import org.itpregistry.outcome.Readings;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.SourceMark;
import org.itpregistry.outcome.YesNo;

/** Refractory in the sense of Ito 2021: below 50 x 10^9/L two weeks after immunoglobulin together with prednisolone. */
public final class ItoRefractory extends LineDefinition<YesNo> {
    private static final int THRESHOLD = PlateletCount.gigaPerLitre(50).perMicrolitre();
    private static final int DAY = 14;
    private static final int TOLERANCE = 3;

    public ItoRefractory() {
        super(About.of("REFR-ITO", "Refractory at day 14 after IVIG and prednisolone")
                .version(2)
                .source(Cited.ITO_2021, SourceMark.S, SourceMark.R)
                .parameter("count", "< 50 x 10^9/L", SourceMark.S)
                .parameter("days", "nearest to 14 in 11-17, the later of two", SourceMark.R));
    }

    @Override
    public Answer<YesNo> assess(Line line) {
        if (!line.holds(NamedAgent.IVIG) || !line.holds(NamedAgent.PREDNISOLONE)) {
            return Answer.notEvaluable(Reason.INDEX_LACKS_AGENTS);
        }
        Readings counts = line.course().readings();
        int day = line.startDay() + DAY;
        int nearest = counts.nearest(day, day - TOLERANCE, day + TOLERANCE);
        return nearest < 0
                ? Answer.notEvaluable(Reason.NO_COUNT_IN_WINDOW)
                : YesNo.of(counts.below(nearest, THRESHOLD), Evidence.of(counts.sample(nearest)));
    }
}
