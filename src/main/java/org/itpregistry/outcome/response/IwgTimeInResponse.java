package org.itpregistry.outcome.response;

import org.itpregistry.measure.TruthValue;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.Finding;
import org.itpregistry.outcome.Line;
import org.itpregistry.outcome.LineDefinition;
import org.itpregistry.outcome.Readings;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.SourceMark;

/**
 * The days of a line spent in response, CR or R, and the days it was watched. A count holds until the next one, at most 90
 * days.
 */
public final class IwgTimeInResponse extends LineDefinition<IwgTimeInResponse.Share> {
    private static final int LONGEST_STEP_DAYS = 90;

    private final ResponseRules rules;

    public IwgTimeInResponse(ResponseRules rules) {
        super(rules.describe(About.of("RESP-IWG-TIME-IN", "Time in response, days of days watched")
                .version(2)
                .source(Iwg.CITATION, SourceMark.V, SourceMark.R)
                .parameter("a count holds", "<= " + LONGEST_STEP_DAYS + " d", SourceMark.R)));
        this.rules = rules;
    }

    @Override
    public Answer<Share> assess(Line line) {
        if (line.whyNoDoubling().isPresent()) {
            return Answer.notEvaluable(line.whyNoDoubling().get());
        }
        Readings counts = line.counts();
        if (counts.isEmpty()) {
            return Answer.notEvaluable(Reason.NO_LATER_COUNT);
        }
        CountCriterion criterion = Iwg.lasting(line);
        int inResponse = 0;
        int since = line.endDay();
        boolean responding = false;
        for (int i = 0; i < counts.size(); i++) {
            TruthValue met = criterion.metWithoutBleeding(line.course(), counts, i);
            boolean meets = met == TruthValue.YES;
            // A count that decides nothing neither begins a stretch nor ends one.
            if (met == TruthValue.UNKNOWN || meets && rules.isTainted(line, counts, i)) {
                continue;
            }
            inResponse += responding ? Math.min(counts.day(i) - since, LONGEST_STEP_DAYS) : 0;
            since = counts.day(i);
            responding = meets;
        }
        inResponse += responding ? Math.min(line.endDay() - since, LONGEST_STEP_DAYS) : 0;
        return Answer.assessed(new Share(inResponse, line.endDay() - line.startDay()), Evidence.of(counts));
    }

    /** Days in response out of the days from time zero to the end of the line. */
    public record Share(int days, int ofDays) implements Finding {
        @Override
        public String code() {
            return days + "/" + ofDays;
        }
    }
}
