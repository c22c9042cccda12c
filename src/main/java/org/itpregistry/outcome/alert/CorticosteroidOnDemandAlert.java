package org.itpregistry.outcome.alert;

import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.refractory.CorticosteroidCourse;

/** A corticosteroid started again after the first course had ended. */
public final class CorticosteroidOnDemandAlert extends Alert {
    public CorticosteroidOnDemandAlert() {
        super(
                "RULE-CS-ONDEMAND",
                "corticosteroids needed again after the first course count as no response to the first line");
    }

    @Override
    void check(Course course, Notebook notebook) {
        CorticosteroidCourse.of(course).stream().skip(1).forEach(again -> notebook.alert(again.firstRow()));
    }
}
