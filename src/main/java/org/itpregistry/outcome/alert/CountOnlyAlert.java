package org.itpregistry.outcome.alert;

import org.itpregistry.measure.PlateletCount;
import org.itpregistry.measure.TreatmentPeriod;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.Lines;
import org.itpregistry.outcome.SourceMark;

/** Treatment of ITP started with a count of 30 x 10^9/L or more and without bleeding. */
public final class CountOnlyAlert extends Alert {
    private static final int TARGET = PlateletCount.gigaPerLitre(30).perMicrolitre();

    public CountOnlyAlert() {
        super(
                "RULE-COUNT-ONLY",
                "the count alone is no reason to treat",
                about -> about.parameter("count", ">= 30 x 10^9/L in the 7 d before", SourceMark.R));
    }

    @Override
    void check(Course course, Notebook notebook) {
        for (TreatmentPeriod row : course.treatments()) {
            boolean starts = Lines.isLine(row) && row.start().isDay();
            if (starts && LastCount.isAtLeast(course, row.startDay(), TARGET) && !course.isBleeding(row.startDay())) {
                notebook.notice(row);
            }
        }
    }
}
