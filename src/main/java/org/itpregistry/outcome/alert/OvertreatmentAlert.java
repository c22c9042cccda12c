package org.itpregistry.outcome.alert;

import org.itpregistry.measure.PlateletCount;
import org.itpregistry.measure.TreatmentPeriod;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.SourceMark;

/** A dose raised although the count already exceeded 50 x 10^9/L. */
public final class OvertreatmentAlert extends Alert {
    private static final int TARGET = PlateletCount.gigaPerLitre(50).perMicrolitre();

    public OvertreatmentAlert() {
        super(
                "RULE-OVERTREAT",
                "the goal is a hemostatic count of 30 to 50 x 10^9/L, not a normal one",
                about -> about.parameter("count", "> 50 x 10^9/L in the 7 d before", SourceMark.R));
    }

    @Override
    void check(Course course, Notebook notebook) {
        for (TreatmentPeriod row : course.treatments()) {
            boolean raised = DoseSteps.before(course, row)
                    .filter(earlier -> DoseSteps.isRaised(earlier, row))
                    .isPresent();
            if (raised && LastCount.isAbove(course, row.startDay(), TARGET)) {
                notebook.notice(row);
            }
        }
    }
}
