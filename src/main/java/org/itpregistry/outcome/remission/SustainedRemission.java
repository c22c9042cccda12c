package org.itpregistry.outcome.remission;

import java.util.EnumSet;
import java.util.Set;
import org.itpregistry.measure.Bleed;
import org.itpregistry.measure.PartialDate;
import org.itpregistry.measure.PlateletCount;
import org.itpregistry.measure.TreatmentPeriod;
import org.itpregistry.measure.TreatmentRole;
import org.itpregistry.measure.TruthValue;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.Mode;
import org.itpregistry.outcome.PersonDefinition;
import org.itpregistry.outcome.Readings;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.SourceMark;
import org.itpregistry.outcome.YesNo;

/**
 * Sustained remission off treatment: counts at or above a threshold for a time after the last stop, without treatment,
 * rescue or bleeding of WHO grade 2 and more. A count at or after the end of that time must exist.
 */
public final class SustainedRemission extends PersonDefinition<YesNo> {
    private static final Set<TreatmentRole> STOPPED =
            EnumSet.of(TreatmentRole.INDEX, TreatmentRole.SUBSEQUENT, TreatmentRole.CONCOMITANT);

    private final int threshold;
    private final int days;

    public SustainedRemission() {
        this(30, 180);
    }

    /** With a threshold in 10^9/L and a number of days; the trial has 30 or 50, and 180 or 365. */
    public SustainedRemission(int threshold, int days) {
        super(About.of("REMISSION-SROT", "Sustained remission off treatment")
                .version(2)
                .source("Trial NCT05325593", SourceMark.V)
                .mode(Mode.REGISTRY)
                .parameter("count", ">= " + threshold + " x 10^9/L", SourceMark.V)
                .parameter("days", days, SourceMark.V)
                .parameter("bleeding", "WHO grade <= 1", SourceMark.V)
                .parameter("stopped", "every INDEX, SUBSEQUENT and CONCOMITANT row", SourceMark.R));
        this.threshold = PlateletCount.gigaPerLitre(threshold).perMicrolitre();
        this.days = days;
    }

    @Override
    public Answer<YesNo> assess(Course course) {
        if (course.treatments().stream().noneMatch(row -> row.role() == TreatmentRole.INDEX)) {
            return Answer.notEvaluable(Reason.NO_INDEX_REGIMEN);
        }
        int stop = Integer.MIN_VALUE;
        for (TreatmentPeriod row : course.treatments()) {
            boolean counts = STOPPED.contains(row.role());
            if ((counts || row.role() == TreatmentRole.RESCUE) && row.isOngoing()) {
                return Answer.assessed(YesNo.NO, Evidence.of(row));
            }
            stop = counts ? Math.max(stop, lastDay(row)) : stop;
        }
        return offTreatment(course, stop, stop + days);
    }

    /** The end as recorded, also of an operation. */
    private static int lastDay(TreatmentPeriod row) {
        return row.end().map(PartialDate::latestEpochDay).orElseGet(row::startDay);
    }

    private Answer<YesNo> offTreatment(Course course, int stop, int end) {
        for (TreatmentPeriod row : course.treatments()) {
            if (row.role() == TreatmentRole.RESCUE && row.startDay() > stop && row.startDay() <= end) {
                return Answer.assessed(YesNo.NO, Evidence.of(row));
            }
        }
        for (Bleed bleed : course.history().bleeds()) {
            if (bleed.whoGrade() >= 2 && bleed.onsetDay() >= stop && bleed.onsetDay() <= end) {
                return Answer.assessed(YesNo.NO, Evidence.of(bleed));
            }
        }
        Readings counts = course.readings();
        TruthValue allKept = TruthValue.YES;
        for (int i = counts.firstFrom(stop); i < counts.size() && counts.day(i) <= end; i++) {
            TruthValue kept = counts.atLeast(i, threshold);
            if (kept == TruthValue.NO) {
                return Answer.assessed(YesNo.NO, Evidence.of(counts.sample(i)));
            }
            allKept = allKept.and(kept);
        }
        int after = counts.firstFrom(end);
        return after == counts.size()
                ? Answer.notEvaluable(Reason.FOLLOW_UP_TOO_SHORT)
                : YesNo.of(counts.atLeast(after, threshold).and(allKept), Evidence.of(counts.sample(after)));
    }
}
