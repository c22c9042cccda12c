package org.itpregistry.outcome.response;

import java.util.Optional;
import org.itpregistry.measure.PartialDate;
import org.itpregistry.measure.PlateletCount;
import org.itpregistry.measure.TruthValue;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Cited;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.FollowedTime;
import org.itpregistry.outcome.PersonDefinition;
import org.itpregistry.outcome.Readings;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.SourceMark;

/**
 * Days from diagnosis to the first count of 100 x 10^9/L or more on whatever treatment, for the rate at three years. The
 * paper leaves its response undefined, so threshold and confirmation are parameters.
 */
public final class ItoThreeYearResponse extends PersonDefinition<FollowedTime> {
    private final int threshold;
    private final int confirmationDays;

    public ItoThreeYearResponse() {
        this(PlateletCount.gigaPerLitre(100), 0);
    }

    /** With a second count at least so many days later, none failing between; 0 for a single count. */
    public ItoThreeYearResponse(PlateletCount threshold, int confirmationDays) {
        super(About.of("RESP-ITO-3Y", "Time from diagnosis to response of Ito 2021, days")
                .version(3)
                .source(Cited.ITO_2021, SourceMark.S, SourceMark.R)
                .parameter("count", ">= " + threshold + " x 10^9/L", SourceMark.R)
                .parameter(
                        "confirmed", confirmationDays == 0 ? "no" : ">= " + confirmationDays + " d apart", SourceMark.R)
                .parameter("entry of curves", "registration, where later than diagnosis", SourceMark.R));
        this.threshold = threshold.perMicrolitre();
        this.confirmationDays = confirmationDays;
    }

    @Override
    public Answer<FollowedTime> assess(Course course) {
        Optional<PartialDate> diagnosis = course.history().patient().diagnosis();
        if (diagnosis.isEmpty()) {
            return Answer.notEvaluable(Reason.NO_DIAGNOSIS_DATE);
        }
        if (!diagnosis.get().isDay()) {
            return Answer.notEvaluable(Reason.DATE_TOO_VAGUE);
        }
        int start = diagnosis.get().earliestEpochDay();
        if (!course.isObservedAfter(start)) {
            return Answer.notEvaluable(Reason.NOT_YET_OBSERVED);
        }
        long registered = course.history().patient().registration().toEpochDay();
        Readings counts = course.readings();
        if (counts.firstFrom(start) == counts.size()) {
            return Answer.notEvaluable(Reason.NO_COUNT_IN_WINDOW);
        }
        int first = -1;
        for (int i = counts.firstFrom(start); i < counts.size(); i++) {
            TruthValue met = counts.atLeast(i, threshold);
            first = met == TruthValue.NO ? -1 : met == TruthValue.YES && first < 0 ? i : first;
            if (met == TruthValue.YES && counts.day(i) - counts.day(first) >= confirmationDays) {
                return Answer.assessed(
                        new FollowedTime(counts.day(first) - start, FollowedTime.End.EVENT)
                                .enteredAfter(registered - start),
                        Evidence.of(counts.sample(first)));
            }
        }
        return Answer.assessed(course.followedFrom(start).enteredAfter(registered - start), Evidence.of(counts));
    }
}
