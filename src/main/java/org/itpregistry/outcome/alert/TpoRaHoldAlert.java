package org.itpregistry.outcome.alert;

import java.time.LocalDate;
import org.itpregistry.measure.PlateletCount;
import org.itpregistry.measure.TreatmentPeriod;
import org.itpregistry.measure.TruthValue;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.Readings;
import org.itpregistry.outcome.SourceMark;

/** Six months of visits at 50 x 10^9/L and more on the lowest dose of a thrombopoietin receptor agonist. */
public final class TpoRaHoldAlert extends Alert {
    private static final int THRESHOLD = PlateletCount.gigaPerLitre(50).perMicrolitre();
    private static final int MONTHS = 6;

    public TpoRaHoldAlert() {
        super(
                "RULE-TPORA-HOLD",
                "a stable count on the lowest dose of a thrombopoietin receptor agonist: holding it may be considered",
                about -> about.parameter("visits", "all >= 50 x 10^9/L for " + MONTHS + " months", SourceMark.R)
                        .parameter("lowest dose", "lowest recorded of the agent", SourceMark.R));
    }

    @Override
    void check(Course course, Notebook notebook) {
        for (TreatmentPeriod row : DoseSteps.tpoRa(course)) {
            int end = Math.min(row.endDay(), course.lastContactDay());
            int due = (int)
                    LocalDate.ofEpochDay(row.startDay()).plusMonths(MONTHS).toEpochDay();
            boolean lowest = row.dose().isPresent()
                    && course.treatments().stream()
                            .noneMatch(other -> other.agent().equals(row.agent()) && DoseSteps.isRaised(other, row));
            if (lowest && end >= due && isStable(course, end)) {
                notebook.notice(row);
            }
        }
    }

    /** All counts of the last six months, of which there must be two, the last one recent enough to speak for the end. */
    private static boolean isStable(Course course, int end) {
        int from = (int) LocalDate.ofEpochDay(end).minusMonths(MONTHS).toEpochDay();
        Readings counts = course.readings();
        int first = counts.firstFrom(from);
        int last = counts.lastUntil(end);
        for (int i = first; i <= last; i++) {
            if (counts.atLeast(i, THRESHOLD) != TruthValue.YES) {
                return false;
            }
        }
        return last > first;
    }
}
