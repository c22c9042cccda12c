package org.itpregistry.outcome.remission;

import java.util.Optional;
import org.itpregistry.measure.PartialDate;
import org.itpregistry.measure.PlateletCount;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.PersonDefinition;
import org.itpregistry.outcome.Readings;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.SourceMark;
import org.itpregistry.outcome.YesNo;

/** Remission of the PARC-ITP registry: above 100 x 10^9/L at a time point after diagnosis, whatever the treatment. */
public final class ParcRemission extends PersonDefinition<YesNo> {
    private static final int BOUND = PlateletCount.gigaPerLitre(100).perMicrolitre();
    private static final int TOLERANCE_DAYS = 60;

    private final int months;

    private ParcRemission(int months) {
        super(About.of("REMISSION-PARC-" + months, "Remission at " + months + " months, on or off treatment")
                .version(2)
                .source("PARC-ITP. Blood 2016;128(22):3741 (abstract)", SourceMark.V, SourceMark.R)
                .parameter("count", "> 100 x 10^9/L", SourceMark.V)
                .parameter("days", "nearest within " + TOLERANCE_DAYS, SourceMark.R));
        this.months = months;
    }

    /** One of the time points of the registry: 6, 12 and 24 months. */
    public static ParcRemission at(int months) {
        return new ParcRemission(months);
    }

    @Override
    public Answer<YesNo> assess(Course course) {
        Optional<PartialDate> diagnosis = course.history().patient().diagnosis();
        if (diagnosis.isEmpty()) {
            return Answer.notEvaluable(Reason.NO_DIAGNOSIS_DATE);
        }
        if (!diagnosis.get().isDay()) {
            return Answer.notEvaluable(Reason.DATE_TOO_VAGUE);
        }
        int day = (int) diagnosis.get().earliest().plusMonths(months).toEpochDay();
        Readings counts = course.readings();
        int nearest = counts.nearest(day, day - TOLERANCE_DAYS, day + TOLERANCE_DAYS);
        return nearest < 0
                ? Answer.notEvaluable(Reason.NO_COUNT_IN_WINDOW)
                : YesNo.of(counts.above(nearest, BOUND), Evidence.of(counts.sample(nearest)));
    }
}
