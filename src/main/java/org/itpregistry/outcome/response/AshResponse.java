package org.itpregistry.outcome.response;

import org.itpregistry.measure.PlateletCount;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Cited;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.Line;
import org.itpregistry.outcome.LineDefinition;
import org.itpregistry.outcome.Mode;
import org.itpregistry.outcome.Readings;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.SourceMark;
import org.itpregistry.outcome.Washout;
import org.itpregistry.outcome.YesNo;

/**
 * Response of the ASH 2019 guideline at a time point: the count nearest to it, rescue left out. A next line before the time
 * point is no response; without a count there it stays open.
 */
public final class AshResponse extends LineDefinition<YesNo> {
    private static final int RESPONSE = PlateletCount.gigaPerLitre(30).perMicrolitre();
    private static final int REMISSION = PlateletCount.gigaPerLitre(100).perMicrolitre();

    private final int day;
    private final int from;
    private final int to;
    private final boolean remission;

    private AshResponse(String id, String title, int day, int from, int to, boolean remission) {
        super(About.of(id, title)
                .version(2)
                .source(Cited.ASH_2019, SourceMark.K, SourceMark.R)
                .mode(Mode.REGISTRY)
                .parameter("count", remission ? "> 100 x 10^9/L" : ">= 30 x 10^9/L and >= 2-fold", SourceMark.K)
                .parameter("days", "nearest to " + day + " in " + from + "-" + to, SourceMark.R)
                .parameter("wash-out of rescue", Washout.BY_AGENT, SourceMark.R)
                .parameter("next line before", "no response", SourceMark.R));
        this.day = day;
        this.from = from;
        this.to = to;
        this.remission = remission;
    }

    public static AshResponse early() {
        return new AshResponse("RESP-ASH-EARLY", "Early response at 1 week", 7, 5, 9, false);
    }

    public static AshResponse initial() {
        return new AshResponse("RESP-ASH-INITIAL", "Initial response at 1 month", 30, 23, 37, false);
    }

    public static AshResponse durable() {
        return new AshResponse("RESP-ASH-DURABLE", "Durable response at 6 months", 182, 150, 214, false);
    }

    public static AshResponse remission() {
        return new AshResponse("REMISSION-ASH", "Remission at 12 months", 365, 320, 410, true);
    }

    @Override
    public Answer<YesNo> assess(Line line) {
        if (!remission && line.whyNoDoubling().isPresent()) {
            return Answer.notEvaluable(line.whyNoDoubling().get());
        }
        Readings counts = line.unconfounded(Washout.BY_AGENT);
        int start = line.startDay();
        int nearest = counts.nearest(start + day, start + from, start + to);
        if (nearest < 0) {
            boolean movedOn = line.isFollowed() && line.endDay() < start + from;
            return movedOn
                    ? Answer.assessed(YesNo.NO, Evidence.of(counts))
                    : Answer.notEvaluable(Reason.NO_COUNT_IN_WINDOW);
        }
        CountCriterion criterion =
                remission ? CountCriterion.above(REMISSION) : CountCriterion.atLeast(line.doubledOrAtLeast(RESPONSE));
        return YesNo.of(criterion.met(counts, nearest), Evidence.of(counts.sample(nearest)));
    }
}
