package org.itpregistry.outcome.response;

import java.time.LocalDate;
import org.itpregistry.measure.PlateletCount;
import org.itpregistry.measure.TruthValue;
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

/** Scheduled visits with a count above 50 x 10^9/L, one after the other, over at least three calendar months. */
public final class SustainedResponse extends LineDefinition<YesNo> {
    private static final int BOUND = PlateletCount.gigaPerLitre(50).perMicrolitre();
    private static final int MONTHS = 3;

    public SustainedResponse() {
        super(About.of("RESP-SUSTAINED-50", "Sustained count above 50 x 10^9/L")
                .version(2)
                .source(Cited.DIGEST, SourceMark.S, SourceMark.R)
                .parameter("count", "> 50 x 10^9/L at all visits", SourceMark.S)
                .parameter("for", ">= " + MONTHS + " months", SourceMark.R));
    }

    @Override
    public Answer<YesNo> assess(Line line) {
        Readings visits = line.visits();
        if (visits.isEmpty()) {
            return Answer.notEvaluable(Reason.NO_VISIT);
        }
        int first = -1;
        for (int i = 0; i < visits.size(); i++) {
            TruthValue above = visits.above(i, BOUND);
            first = above == TruthValue.NO ? -1 : above == TruthValue.YES && first < 0 ? i : first;
            if (above == TruthValue.YES && visits.day(i) >= monthsAfter(visits.day(first))) {
                return Answer.assessed(YesNo.YES, Evidence.of(visits, first, i));
            }
        }
        return Answer.assessed(YesNo.NO, Evidence.of(visits));
    }

    private static long monthsAfter(int day) {
        return LocalDate.ofEpochDay(day).plusMonths(MONTHS).toEpochDay();
    }
}
