package org.itpregistry.outcome.alert;

import org.itpregistry.measure.NamedAgent;
import org.itpregistry.measure.PatientFacts;
import org.itpregistry.measure.Sex;
import org.itpregistry.measure.TreatmentPeriod;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.SourceMark;

/** Rituximab in a man, or more than a year after diagnosis. */
public final class RituximabAlert extends Alert {
    private static final int YEAR = 365;

    public RituximabAlert() {
        super(
                "RULE-RITUXIMAB",
                "rituximab is best kept for women with ITP of less than a year",
                about -> about.parameter("duration", "> " + YEAR + " d", SourceMark.R));
    }

    @Override
    void check(Course course, Notebook notebook) {
        PatientFacts patient = course.history().patient();
        for (TreatmentPeriod row : course.treatments()) {
            boolean late = patient.diagnosis()
                    .filter(date -> row.startDay() - date.latestEpochDay() > YEAR)
                    .isPresent();
            if (row.agent().is(NamedAgent.RITUXIMAB) && (late || patient.sex() == Sex.M)) {
                notebook.notice(row);
            }
        }
    }
}
