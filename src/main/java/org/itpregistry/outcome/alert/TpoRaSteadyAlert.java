package org.itpregistry.outcome.alert;

import java.util.List;
import java.util.Optional;
import org.itpregistry.measure.PlateletCount;
import org.itpregistry.measure.TreatmentPeriod;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.Rows;
import org.itpregistry.outcome.SourceMark;

/** A thrombopoietin receptor agonist stopped at once above 50 x 10^9/L, or changed twice and more within 28 days. */
public final class TpoRaSteadyAlert extends Alert {
    private static final int BOUND = PlateletCount.gigaPerLitre(50).perMicrolitre();
    private static final int DAYS = 28;

    public TpoRaSteadyAlert() {
        super(
                "RULE-TPORA-STEADY",
                "no abrupt interruption and no excessive change of the dose of a thrombopoietin receptor agonist",
                about -> about.parameter("abrupt", "count > 50 x 10^9/L, dose not lowered before", SourceMark.R)
                        .parameter("excessive", ">= 2 changes in " + DAYS + " d", SourceMark.R));
    }

    @Override
    void check(Course course, Notebook notebook) {
        List<TreatmentPeriod> rows = DoseSteps.tpoRa(course);
        for (TreatmentPeriod row : rows) {
            Optional<TreatmentPeriod> before = DoseSteps.before(course, row);
            boolean tapered =
                    before.filter(earlier -> DoseSteps.isLowered(earlier, row)).isPresent();
            boolean continued =
                    Rows.any(rows, later -> later.startDay() > row.startDay() && later.startDay() <= row.endDay() + 1L);
            boolean stopped = !row.isOngoing() && !continued;
            if (stopped && !tapered && LastCount.isAbove(course, row.endDay(), BOUND)) {
                notebook.alert(row);
            }
            if (changesUntil(course, rows, row) >= 2) {
                notebook.alert(row);
            }
        }
    }

    /** Changes of the dose of the row's agent in the 28 days that end with its start. */
    private static long changesUntil(Course course, List<TreatmentPeriod> rows, TreatmentPeriod last) {
        return rows.stream()
                .filter(row -> row.agent().equals(last.agent())
                        && row.startDay() <= last.startDay()
                        && row.startDay() > last.startDay() - DAYS)
                .filter(row -> DoseSteps.before(course, row)
                        .filter(earlier -> DoseSteps.isRaised(earlier, row) || DoseSteps.isLowered(earlier, row))
                        .isPresent())
                .count();
    }
}
