package org.itpregistry.outcome.alert;

import org.itpregistry.measure.AgentClass;
import org.itpregistry.measure.TreatmentPeriod;
import org.itpregistry.outcome.Course;

/** Splenectomy without an earlier thrombopoietin receptor agonist. */
public final class SplenectomyOrderAlert extends Alert {
    public SplenectomyOrderAlert() {
        super("RULE-SPLENECTOMY-ORDER", "splenectomy after a thrombopoietin receptor agonist has been tried");
    }

    @Override
    void check(Course course, Notebook notebook) {
        for (TreatmentPeriod row : course.treatments()) {
            if (row.agent().is(AgentClass.TPO_RA)) {
                return;
            }
            if (row.agent().is(AgentClass.SPLENECTOMY)) {
                notebook.alert(row);
            }
        }
    }
}
