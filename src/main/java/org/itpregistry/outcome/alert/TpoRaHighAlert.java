package org.itpregistry.outcome.alert;

import org.itpregistry.measure.PlateletCount;
import org.itpregistry.measure.TreatmentPeriod;
import org.itpregistry.measure.TruthValue;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.Readings;
import org.itpregistry.outcome.SourceMark;

/** A count above 400 x 10^9/L on a thrombopoietin receptor agonist; the text gives no number. */
public final class TpoRaHighAlert extends Alert {
    private static final int BOUND = PlateletCount.gigaPerLitre(400).perMicrolitre();

    public TpoRaHighAlert() {
        super(
                "RULE-TPORA-HIGH",
                "watch for thrombosis when counts on a thrombopoietin receptor agonist become excessive",
                about -> about.parameter("count", "> 400 x 10^9/L", SourceMark.R));
    }

    @Override
    void check(Course course, Notebook notebook) {
        Readings counts = course.readings();
        for (TreatmentPeriod row : DoseSteps.tpoRa(course)) {
            for (int i = counts.firstFrom(row.startDay()); i < counts.size() && counts.day(i) <= row.endDay(); i++) {
                if (counts.above(i, BOUND) == TruthValue.YES) {
                    notebook.alert(counts.sample(i));
                }
            }
        }
    }
}
